"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { stepHash, stepOfHash } from "@/lib/reader-address";
import { goHash, hash } from "../state/address";

/** The line that a step must reach to be the one that is read: below the map where that stands above the text. */
const BESIDE = "-30% 0px -69% 0px";
const BELOW_MAP = "-48% 0px -51% 0px";

/** Name the step that is read in the address. */
export function readStep(number: number): void {
  if (stepOfHash(hash()) !== number) goHash(stepHash(number));
}

interface Watched {
  /** What is scrolled behind an open card is not read. */
  isHeld(): boolean;
  isBelowMap: boolean;
  steps: number;
}

/** Keeps the address at the step that is scrolled to. */
export function useStepRead(root: RefObject<HTMLElement | null>, { isHeld, isBelowMap, steps }: Watched): void {
  const held = useEffectEvent(isHeld);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other steps are other elements
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        const read = entries.find(({ isIntersecting }) => isIntersecting)?.target;
        if (read instanceof HTMLElement && !held()) readStep(Number(read.dataset.readerStep));
      },
      { rootMargin: isBelowMap ? BELOW_MAP : BESIDE },
    );
    for (const step of root.current?.querySelectorAll("[data-reader-step]") ?? []) watcher.observe(step);
    return () => watcher.disconnect();
  }, [root, isBelowMap, steps]);
}
