"use client";

import { useMemo } from "react";
import { publishedDay } from "@/lib/atlas-day";
import { bookletOf } from "@/lib/booklet";
import type { Briefing } from "@/lib/briefing";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { Printing } from "@/lib/print-address";
import type { SheetFoot } from "@/lib/sheet";
import { sheetFoot } from "@/lib/sheet-foot";
import { type SheetGrounds, sheetOf } from "@/lib/sheet-of";
import type { View } from "@/lib/view";
import { mapViews } from "../map/painting";
import { bookletPieces } from "./booklet-pieces";
import { handOutPieces, stepView } from "./hand-out-pieces";
import type { PrintPiece } from "./piece";
import { sheetPieces } from "./sheet-pieces";
import type { WantedMap } from "./use-pictures";

/** What is put on paper. */
export interface Content {
  title: string;
  foot: SheetFoot;
  /** The maps on it. */
  maps: readonly WantedMap[];
  /** @param drawn maps are drawn from vectors */
  pieces(drawn: boolean): PrintPiece[];
}

/** What the address asks to be printed; undefined where there is nothing to print of that kind. */
export function usePrinted(
  { what, hasNotes }: Printing,
  view: View,
  briefing: Briefing | undefined,
  grounds: SheetGrounds,
): Content | undefined {
  return useMemo(() => {
    if (what === "briefing") return briefing && handOut(briefing, hasNotes, grounds);
    return what === "atlas" ? booklet(view, grounds) : sheet(view, grounds);
  }, [what, hasNotes, view, briefing, grounds]);
}

function sheet(view: View, grounds: SheetGrounds): Content {
  const made = sheetOf(grounds.facts.select(view), grounds);
  return {
    title: made.title,
    foot: made.foot,
    maps: wantedFor(view),
    pieces: (drawn) => sheetPieces({ name: "sheet", sheet: made, view, lang: grounds.lang, drawn }),
  };
}

/** The maps of a sheet: one, or of two years beside each other both. */
const wantedFor = (view: View): WantedMap[] =>
  mapViews(view).map(({ view: one, year }) => ({ view: one, half: year !== undefined }));

function booklet(view: View, grounds: SheetGrounds): Content | undefined {
  const { facts, lang } = grounds;
  const found = bookletOf(view, facts);
  if (!found) return undefined;
  const sheets = found.chapters.map(({ selection }) => sheetOf(selection, grounds));
  return {
    title: PRINT_WORDS[lang].booklet(found.place.name[lang]),
    foot: sheetFoot(view, publishedDay(facts.atlas, view), grounds),
    maps: found.chapters.flatMap(({ selection }) => wantedFor(selection.view)),
    pieces: (drawn) => bookletPieces({ booklet: found, sheets, lang, drawn }),
  };
}

function handOut(briefing: Briefing, hasNotes: boolean, grounds: SheetGrounds): Content {
  const { facts, lang, site } = grounds;
  const views = briefing.steps.map((step) => stepView(step, grounds));
  const isDraft = briefing.name.startsWith("draft-");
  const where = isDraft ? `draft/?briefing=${briefing.name}` : `${briefing.name}/`;
  const foot = sheetFoot({ ...views[0], packs: undefined } as View, publishedDay(facts.atlas, {}), grounds);
  return {
    title: briefing.title,
    foot: { ...foot, link: `${site}${lang}/briefings/${where}` },
    maps: views.map((view) => ({ view, half: true })),
    pieces: (drawn) => handOutPieces({ briefing, grounds, hasNotes, drawn }),
  };
}
