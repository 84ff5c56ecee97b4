"use client";

import { useEffect, useRef } from "react";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { useAtlas } from "../state/atlas";
import { useShow, useTalk } from "./presenting";

/** All steps by number and heading; the one that is on is marked and kept in sight. */
export function StepList() {
  const { lang } = useAtlas();
  const { briefing, number } = useTalk();
  const { act } = useShow();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const strip = list.current;
    const on = strip?.children[number - 1];
    if (!strip || !(on instanceof HTMLElement)) return;
    // By hand: scrollIntoView would scroll the page as well.
    strip.scrollLeft = on.offsetLeft - (strip.clientWidth - on.offsetWidth) / 2;
  }, [number]);

  return (
    <nav className="console-steps" aria-label={PRESENT_WORDS[lang].stepList}>
      <ol ref={list}>
        {briefing.steps.map(({ title }, at) => (
          <li key={String(at)}>
            <button
              type="button"
              data-to-step={at + 1}
              aria-current={at + 1 === number ? "step" : undefined}
              onClick={() => act({ step: at + 1 })}
            >
              <b>{at + 1}</b> {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
