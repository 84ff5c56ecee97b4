"use client";

import { useEffect, useState } from "react";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { plannedTo } from "@/lib/planned-time";
import { useAtlas } from "../state/atlas";
import { useShow, useTalk } from "./presenting";

const SECOND = 1000;

const clock = (date: Date, lang: string) =>
  date.toLocaleTimeString(lang === "zh" ? "zh-CN" : "en-GB", { hour: "2-digit", minute: "2-digit" });

const minutes = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, "0")}`;

/** The clock, the time since the talk began, and the time planned up to the end of this step. */
export function TalkTime() {
  const { lang } = useAtlas();
  const { briefing, showing, number } = useTalk();
  const { change } = useShow();
  const [now, setNow] = useState(() => Date.now());
  const told = PRESENT_WORDS[lang];
  const planned = plannedTo(briefing, number);
  const elapsed = showing.since === undefined ? undefined : Math.max(0, now / SECOND - showing.since);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);

  return (
    <section className="talk-time" aria-label={told.time}>
      <span title={told.clock} data-clock="">
        {clock(new Date(now), lang)}
      </span>
      <span data-elapsed="" data-late={planned !== undefined && elapsed !== undefined && elapsed > planned * 60}>
        {told.elapsed} <b>{minutes(elapsed ?? 0)}</b>
      </span>
      {planned !== undefined && (
        <span data-planned="">
          {told.plannedHere} <b>{minutes(planned * 60)}</b>
        </span>
      )}
      <button type="button" className="quiet" onClick={() => change({ since: Math.floor(Date.now() / SECOND) })}>
        {showing.since === undefined ? told.start : told.restart}
      </button>
    </section>
  );
}
