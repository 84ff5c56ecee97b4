"use client";

import { useMemo } from "react";
import { publishedDay } from "@/lib/atlas-day";
import { bookletOf, toldBooklet } from "@/lib/booklet";
import type { Briefing } from "@/lib/briefing";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { Printing } from "@/lib/print-address";
import type { SheetFoot } from "@/lib/sheet";
import { sheetFoot } from "@/lib/sheet-foot";
import { type SheetGrounds, sheetOf } from "@/lib/sheet-of";
import type { View } from "@/lib/view";
import { mapViews } from "../map/painting";
import { bookletGroups } from "./booklet-pieces";
import { handOutGroups, stepView } from "./hand-out-pieces";
import type { PrintGroup } from "./piece";
import { sheetGroups } from "./sheet-pieces";
import type { WantedMap } from "./use-pictures";

/** What is put on paper. */
export interface Content {
  title: string;
  foot: SheetFoot;
  /** The maps on it. */
  maps: readonly WantedMap[];
  /** @param drawn maps are drawn from vectors */
  groups(drawn: boolean): PrintGroup[];
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

const halfMaps = (view: View): WantedMap[] => mapViews(view).map((one) => ({ view: one.view, half: true }));

function sheet(view: View, grounds: SheetGrounds): Content {
  const made = sheetOf(grounds.facts.select(view), grounds);
  return {
    title: made.title,
    foot: made.foot,
    maps: halfMaps(view),
    groups: (drawn) => sheetGroups({ name: "sheet", sheet: made, view, grounds, drawn }),
  };
}

function booklet(view: View, grounds: SheetGrounds): Content | undefined {
  const { facts, lang } = grounds;
  const found = bookletOf(view, facts);
  if (!found) return undefined;
  const sheets = found.chapters.map(({ selection }) => sheetOf(selection, grounds));
  const told = toldBooklet(found, sheets);
  const views = told.whole.flatMap((at) => found.chapters[at]?.selection.view ?? []);
  return {
    title: PRINT_WORDS[lang].booklet(found.place.name[lang]),
    foot: sheetFoot(view, publishedDay(facts.atlas, view), grounds),
    maps: [
      ...views.slice(0, 1).map((one) => ({ view: one, half: false })),
      ...views.map((one) => ({ view: one, half: true })),
    ],
    groups: (drawn) => bookletGroups({ booklet: found, told, about: sheets[0]?.about ?? "", grounds, drawn }),
  };
}

function handOut(briefing: Briefing, hasNotes: boolean, grounds: SheetGrounds): Content {
  const { facts, lang, site } = grounds;
  const views = briefing.steps.map((step) => stepView(step, grounds));
  const isDraft = briefing.name.startsWith("draft-");
  const where = isDraft ? `draft/?briefing=${briefing.name}` : `${briefing.name}/`;
  const read = `${site}${lang}/briefings/${where}`;
  const foot = sheetFoot({ ...views[0], packs: undefined } as View, publishedDay(facts.atlas, {}), grounds);
  return {
    title: briefing.title,
    foot: { ...foot, link: read },
    maps: views.flatMap(halfMaps),
    groups: (drawn) => handOutGroups({ briefing, grounds, read, hasNotes, drawn }),
  };
}
