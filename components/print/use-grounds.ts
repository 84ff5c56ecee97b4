"use client";

import { useMemo } from "react";
import type { Briefing } from "@/lib/briefing";
import { exportGate, isStopped } from "@/lib/export-gate";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import type { SheetGrounds } from "@/lib/sheet-of";
import type { View } from "@/lib/view";
import { publishedAddress } from "../state/address";
import { useAtlas } from "../state/atlas";

/** What sheets are made with, for the audience of the view or of the briefing; and whether something forbids it. */
export function useGrounds(view: View, briefing: Briefing | undefined): { grounds: SheetGrounds; isRefused: boolean } {
  const { facts, lang, words } = useAtlas();
  return useMemo(() => {
    const room = facts.room({ room: view.room ?? briefing?.room });
    const points = exportGate({ facts, lang, room, view, ...(briefing && { briefing }) });
    const told = TAKE_WORDS[lang].points;
    const grounds: SheetGrounds = {
      facts,
      lang,
      words,
      room,
      site: publishedAddress(),
      now: new Date(),
      gaps: points.filter(({ verdict }) => verdict !== "met").map((found) => told[found.point](found)),
    };
    return { grounds, isRefused: isStopped(points) };
  }, [facts, lang, words, view, briefing]);
}
