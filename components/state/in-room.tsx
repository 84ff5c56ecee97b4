"use client";

import { type ReactNode, useMemo } from "react";
import { voiceOf } from "@/lib/voice";
import { ReadingContext, useAtlas } from "./atlas";

/** A part of a page that is told in another room than the one of the address: a briefing brings its own. */
export function InRoom({ name, children }: { name: string | undefined; children: ReactNode }) {
  const reading = useAtlas();
  const told = useMemo(() => {
    const facts = reading.facts.inRoom(name);
    return { ...reading, facts, voice: voiceOf({ ...reading, facts }) };
  }, [reading, name]);
  return <ReadingContext value={told}>{children}</ReadingContext>;
}
