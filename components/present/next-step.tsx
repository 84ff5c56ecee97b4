"use client";

import { useEffect, useRef, useState } from "react";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { writeShowing } from "@/lib/present-address";
import { frameAddress } from "../state/address";
import { useAtlas } from "../state/atlas";
import { type Line, newName, openLine } from "./channel";
import { useTalk } from "./presenting";

const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** The next step as it will look: a wall of its own, small, that is told to show it. */
export function NextStep() {
  const { lang } = useAtlas();
  const { briefing, number, showing } = useTalk();
  const told = PRESENT_WORDS[lang];
  const next = briefing.steps[number];
  const due =
    next && writeShowing({ briefing: briefing.name, step: number + 1, theme: showing.theme, room: showing.room });
  const [name] = useState(newName);
  const latest = useRef(due);
  const line = useRef<Line>(undefined);
  // Its first address only: later ones are told, so that nothing loads anew.
  const first = useRef(due ?? writeShowing({ briefing: briefing.name, step: number }));

  useEffect(() => {
    const opened = openLine(briefing.name, `next ${name}`, (message) => {
      if (message.kind === "wall" && latest.current) opened.say({ kind: "show", query: latest.current });
    });
    line.current = opened;
    return () => opened.close();
  }, [briefing.name, name]);
  useEffect(() => {
    latest.current = due;
    if (due) line.current?.say({ kind: "show", query: due });
  }, [due]);

  return (
    <section className="console-next" aria-label={told.nextStep}>
      <h2>{next ? told.nextStep : told.noNext}</h2>
      {next && (
        <p className="next-title" dir="auto">
          {next.title}
        </p>
      )}
      <div className="next-frame" hidden={!next}>
        <iframe
          title={told.nextStep}
          name={name}
          src={frameAddress(`${base}/${lang}/wall/${first.current}#next`)}
          tabIndex={-1}
          inert
        />
      </div>
    </section>
  );
}
