"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import type { Act } from "@/lib/present-acts";
import type { Target } from "../map/target";
import { usePick } from "../map/use-pick";
import { useAtlas } from "../state/atlas";
import { useShownTheme } from "../state/use-media";
import { LiveRegion } from "../ui/live-region";
import type { Follower, Handed } from "./channel";
import { toggleFullScreen } from "./full-screen";
import { KeyHelp } from "./key-help";
import { Pointer } from "./pointer";
import { useShow, useTalk } from "./presenting";
import { Stage } from "./stage";
import { useFollow } from "./use-follow";
import { useKeys } from "./use-keys";
import { usePainted } from "./use-painted";
import { usePointing } from "./use-pointing";
import { useSwipe } from "./use-swipe";
import { useWallType } from "./use-wall-type";

/** How long the cursor stays after the last move, in ms. */
const CURSOR = 2000;

interface Props {
  picture: ReactNode;
  detailed: readonly string[];
  follower: Follower;
}

/**
 * What hangs on the wall: map, one chart, words, sources, and nothing else. It follows the speaker's window; alone it is
 * presented from by itself.
 */
export function Wall({ picture, detailed, follower }: Props) {
  const { facts, lang } = useAtlas();
  const { briefing, showing, number, step } = useTalk();
  const { act } = useShow();
  const root = useRef<HTMLElement>(null);
  const [isHelped, setHelped] = useState(false);
  const answer = useRef((_handed: Handed): void => undefined);
  const { pointed, hand } = useFollow(briefing.name, follower, (handed) => answer.current(handed));
  const handKey = (key: string) => hand({ kind: "key", key });
  const handPick = useCallback((target: Target, isAdding: boolean) => hand({ kind: "pick", target, isAdding }), [hand]);
  const pick = usePick();
  const [pointedHere, setPointedHere] = useState<readonly [number, number]>();
  const type = useWallType();
  const withProvinces = useMemo(() => new Set(detailed), [detailed]);
  const steps = briefing.steps.length;

  const perform = (wanted: Act) => {
    if (wanted === "full-screen") toggleFullScreen();
    else if (wanted === "help") setHelped(!isHelped);
    else act(wanted);
  };
  const lettersOff = showing.lettersOff === true;
  const { hear, reachOf } = useKeys(lettersOff, perform, follower === "wall" ? handKey : undefined);
  useEffect(() => {
    answer.current = (handed) => {
      if (handed.kind === "key") hear(handed.key);
      else pick(handed.target, handed.isAdding);
    };
  });
  usePointing(root, setPointedHere, lettersOff, reachOf);
  useSwipe(root, (wanted) => {
    if (!handKey(wanted === "next" ? "ArrowRight" : "ArrowLeft")) act(wanted);
  });
  usePainted(root, JSON.stringify([number, showing]));
  useQuietCursor(root);
  useAwake(follower === "wall");

  useShownTheme(showing.theme ?? facts.room({ room: briefing.room }).theme);

  return (
    <main
      ref={root}
      className="wall"
      data-wall=""
      data-step={number}
      data-steps={steps}
      data-painted="false"
      data-aside={showing.aside !== undefined}
      data-cover={showing.cover ?? ""}
      suppressHydrationWarning
    >
      <div className="wall-stage" inert={showing.cover !== undefined}>
        <Stage picture={picture} detailed={withProvinces} type={type} hand={handPick} />
      </div>
      {showing.cover && <div className="wall-cover" data-colour={showing.cover} />}
      <Pointer at={pointedHere ?? pointed} />
      {isHelped && <KeyHelp window="wall" onClose={() => setHelped(false)} />}
      {follower === "wall" && <LiveRegion text={PRESENT_WORDS[lang].announced(number, steps, step.title)} />}
    </main>
  );
}

/** No cursor on the wall while nobody moves it. */
function useQuietCursor(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      if (root.current) root.current.dataset.cursor = "none";
    };
    const show = () => {
      if (root.current) delete root.current.dataset.cursor;
      clearTimeout(timer);
      timer = setTimeout(hide, CURSOR);
    };
    show();
    window.addEventListener("pointermove", show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", show);
    };
  }, [root]);
}

/** The display must not go to sleep in the middle of a talk. Refused (battery, policy), it sleeps as it always does. */
function useAwake(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      navigator.wakeLock.request("screen").then(
        (held) => {
          lock = held;
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      document.removeEventListener("visibilitychange", ask);
      lock?.release();
    };
  }, [isWanted]);
}
