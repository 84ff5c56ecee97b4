import { namedPlaces } from "./choropleth";
import { type Gazetteer, gazetteer } from "./places";
import type { Atlas, Figure, JointCase, Source } from "./schema";
import { type Selection, selector } from "./select";
import type { KnownNames, View } from "./view";

/** The facts, read once and never changed, with the questions that rooms ask of them. */
export interface Facts {
  atlas: Atlas;
  places: Gazetteer;
  known: KnownNames;
  /** Ids of all places that the source names. */
  named: ReadonlySet<string>;
  select(view: View): Selection;
  figure(id: string): Figure | undefined;
  /** The joint case that a figure belongs to. */
  caseOf(figure: Pick<Figure, "case">): JointCase | undefined;
  source(figure: Pick<Figure, "pack" | "source">): Source | undefined;
}

/** Index an atlas. Pages made at build and the living page ask it the same questions. */
export function factsOf(atlas: Atlas): Facts {
  const places = gazetteer(atlas);
  const figures = new Map(atlas.packs.flatMap((pack) => pack.figures.map((figure) => [figure.id, figure] as const)));
  const cases = new Map(atlas.packs.flatMap((pack) => pack.cases.map((joint) => [joint.id, joint] as const)));
  const packs = new Map(atlas.packs.map((pack) => [pack.id, pack]));
  return {
    atlas,
    places,
    known: { place: places.get, hasItem: (id) => figures.has(id) },
    named: namedPlaces(atlas, places),
    select: selector(atlas, places),
    figure: (id) => figures.get(id),
    caseOf: (figure) => (figure.case ? cases.get(figure.case) : undefined),
    source: ({ pack, source }) => packs.get(pack)?.sources.find(({ id }) => id === source),
  };
}
