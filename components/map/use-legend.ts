"use client";

import { useMemo } from "react";
import type { View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { legendOf, type Register } from "./layers";
import { shareWords } from "./layers/figures";
import { gapUniverse } from "./layers/gaps";
import type { LayerContext, LegendEntry } from "./layers/layer";
import { legendHeading } from "./legend-heading";
import { type Painting, placesCompared } from "./painting";

/** Everything that the legend says of what is on the map now. */
export interface Legend {
  heading: { what: string; when: string };
  /** What it is the legend of. */
  paintings: readonly Painting[];
  /** What the gap view counts; empty while colours are shown. */
  universe: string;
  entries: LegendEntry[];
  /** How countries and their provinces share the colours. */
  notes: string[];
  /** Names of the compared places, in the order of their numbers. */
  compared: string[];
}

/** The legend of what is painted, from the same values as the map. */
export function useLegend(layers: Register, context: LayerContext, view: View, paintings: readonly Painting[]): Legend {
  const { facts, lang, words } = useAtlas();
  return useMemo(() => {
    const whole = { ...context, paintings, selected: view.place };
    return {
      paintings,
      heading: legendHeading(paintings, { lang, words }),
      universe: gapUniverse(whole),
      entries: legendOf(layers, whole),
      notes: shareWords(whole),
      compared: placesCompared(view, facts.places).map(({ name }) => name[lang]),
    };
  }, [layers, context, paintings, view, facts, lang, words]);
}
