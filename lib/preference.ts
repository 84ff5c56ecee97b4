import type { Atlas, Figure, Tier } from "./schema";

const TIER_ORDER: readonly Tier[] = ["A", "A-", "B"];

/** Counts of the United Nations stand before those of a single country when both are as well sourced. */
const UN_SERIES: readonly string[] = ["UNODC", "UNDCP"];

/** Which of two figures that state the same thing the charts use. */
export interface Preference {
  /** Below zero when `a` is used before `b`: better tier, then a United Nations count, then the later publication. */
  compare(a: Figure, b: Figure): number;
  /** The one that is used; the first of the list where nothing tells them apart. Undefined for an empty list. */
  best(figures: readonly Figure[]): Figure | undefined;
}

/** The stated rule of choosing between rival figures, over the sources of an atlas. */
export function preference(atlas: Pick<Atlas, "packs">): Preference {
  // Asked thousands of times in a step of the year: a key put together from two words would cost more than the answer.
  const sources = new Map(
    atlas.packs.map((pack) => [pack.id, new Map(pack.sources.map((source) => [source.id, source]))]),
  );
  const sourceOf = ({ pack, source }: Figure) => sources.get(pack)?.get(source);
  const tier = (figure: Figure) => TIER_ORDER.indexOf(figure.tier ?? sourceOf(figure)?.tier ?? "B");
  const other = ({ series }: Figure) => (series && UN_SERIES.includes(series) ? 0 : 1);
  const year = (figure: Figure) => Number(sourceOf(figure)?.written.slice(0, 4)) || 0;
  const compare = (a: Figure, b: Figure) => tier(a) - tier(b) || other(a) - other(b) || year(b) - year(a);
  return {
    compare,
    best: (figures) =>
      figures.reduce<Figure | undefined>(
        (best, figure) => (best && compare(best, figure) <= 0 ? best : figure),
        undefined,
      ),
  };
}
