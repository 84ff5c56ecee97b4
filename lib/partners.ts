import type { Item } from "./items";
import type { Gazetteer } from "./places";
import { isTwoSided, landsOf } from "./scene";
import type { Period, Place } from "./schema";

/** One thing that two sides have agreed or do together. */
export interface Bond {
  item: string;
  period: Period;
  /** Signed, as against work together without a document of its own, or a plan. */
  kind: "agreement" | "practice" | "planned";
}

/** A partner country, with everything that binds it to China, dated things first. */
export interface Partner {
  place: Place;
  bonds: readonly Bond[];
}

/** The rows of the brief that tell of practice, not of a document: no date and no title of a paper is printed for them. */
const isPractice = ({ period }: { period: Period }) => period.from === undefined;

/** The countries that China works with one by one, in the order in which they first appear. */
export function partnersOf(items: Iterable<Item>, places: Gazetteer): Partner[] {
  const bonds = new Map<Place, Bond[]>();
  const bind = (members: readonly string[], bond: Bond) => {
    for (const place of members.flatMap((id) => landsOf(id, places))) {
      if (place.kind !== "country" || place.id === "CN") continue;
      bonds.set(place, [...(bonds.get(place) ?? []), bond]);
    }
  };
  for (const item of items) {
    if (item.kind === "mechanism" && isTwoSided(item.fact)) {
      const { fact } = item;
      const kind = fact.kind === "planned" ? "planned" : isPractice(fact) ? "practice" : "agreement";
      bind(
        fact.members.map(({ place }) => place),
        { item: item.id, period: fact.period, kind },
      );
    } else if (item.kind === "record" && item.fact.kind === "agreement" && item.fact.members.length === 2) {
      bind(item.fact.members, { item: item.id, period: item.fact.period, kind: "agreement" });
    }
  }
  const year = ({ period }: Bond) => period.from ?? Number.POSITIVE_INFINITY;
  return [...bonds].map(([place, all]) => ({ place, bonds: [...all].sort((a, b) => year(a) - year(b)) }));
}

/** "1984", "2000–2001": the years of the dated bonds, a range kept as a range; of several only the first two. */
export function bondYears(bonds: readonly Bond[]): string {
  const dated = bonds.flatMap(({ kind, period: { from, to } }) =>
    kind === "agreement" && from !== undefined ? [from === to || to === undefined ? `${from}` : `${from}–${to}`] : [],
  );
  const years = [...new Set(dated)];
  return years.length > 2 ? `${years.slice(0, 2).join(", ")} …` : years.join(", ");
}
