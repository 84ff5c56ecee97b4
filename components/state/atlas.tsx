"use client";

import { createContext, type ReactNode, use, useMemo } from "react";
import { namedPlaces } from "@/lib/choropleth";
import { MESSAGES, type Messages } from "@/lib/messages";
import { type Gazetteer, gazetteer } from "@/lib/places";
import type { Atlas, Figure, Lang, Source } from "@/lib/schema";
import { type Selection, selector } from "@/lib/select";
import type { KnownNames, View } from "@/lib/view";

/** The facts, read once and never changed, with the questions that rooms ask of them. */
export interface Facts {
  atlas: Atlas;
  places: Gazetteer;
  known: KnownNames;
  /** Ids of all places that the source names. */
  named: ReadonlySet<string>;
  select(view: View): Selection;
  figure(id: string): Figure | undefined;
  source(figure: Pick<Figure, "pack" | "source">): Source | undefined;
}

/** Index an atlas. Separate from the component so that pages made at build time can ask the same questions. */
export function factsOf(atlas: Atlas): Facts {
  const places = gazetteer(atlas);
  const figures = new Map(atlas.packs.flatMap((pack) => pack.figures.map((figure) => [figure.id, figure] as const)));
  const packs = new Map(atlas.packs.map((pack) => [pack.id, pack]));
  return {
    atlas,
    places,
    known: { place: places.get, hasItem: (id) => figures.has(id) },
    named: namedPlaces(atlas, places),
    select: selector(atlas, places),
    figure: (id) => figures.get(id),
    source: ({ pack, source }) => packs.get(pack)?.sources.find(({ id }) => id === source),
  };
}

interface Reading {
  facts: Facts;
  lang: Lang;
  words: Messages;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

export function AtlasProvider({ atlas, lang, children }: { atlas: Atlas; lang: Lang; children: ReactNode }) {
  const reading = useMemo(() => ({ facts: factsOf(atlas), lang, words: MESSAGES[lang] }), [atlas, lang]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

/** The facts, the language and its words. */
export function useAtlas(): Reading {
  const reading = use(ReadingContext);
  if (!reading) throw new Error("useAtlas needs an AtlasProvider above it");
  return reading;
}
