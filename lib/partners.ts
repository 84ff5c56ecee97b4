import type { Item } from "./items";
import type { Gazetteer } from "./places";
import { isTwoSided, landsOf } from "./scene";
import type { Figure, Period, Place } from "./schema";

/** The brief's count of partner countries, and the row of its pack that tells of them. */
const COUNT = "F04";
const ROW = "M17";

/** So many of the countries that the brief counts it names beside the count. No column holds it: the row tells it in words. */
export const NAMED_AS_EXAMPLES = 5;

/** One thing that two sides have agreed or do together. */
export interface Bond {
  item: string;
  /** When it was agreed, as printed: a year, or two years in which one after another signed. */
  year?: string;
  /** The first year that it is known for; absent where no source gives one. */
  from?: number;
  /** Signed, as against work together without a document of its own, or a plan. */
  kind: "agreement" | "practice" | "planned";
}

/** A partner country, with everything that binds it to China, dated things first. */
export interface Partner {
  place: Place;
  bonds: readonly Bond[];
}

/** Years that are only the ends of a count ("17 by 2005") date no single agreement. */
function dated({ from, to }: Period): Pick<Bond, "year" | "from"> {
  if (from === undefined) return {};
  if (to === undefined || to === from) return { from, year: `${from}` };
  return to - from === 1 ? { from, year: `${from}–${to}` } : { from: to, year: `–${to}` };
}

/** A record's end is that of its validity: it was agreed at its beginning. */
const signed = ({ from }: Period): Pick<Bond, "year" | "from"> => (from === undefined ? {} : { from, year: `${from}` });

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
        { item: item.id, ...dated(fact.period), kind },
      );
    } else if (item.kind === "record" && item.fact.kind === "agreement" && item.fact.members.length === 2) {
      bind(item.fact.members, { item: item.id, ...signed(item.fact.period), kind: "agreement" });
    }
  }
  const year = ({ from }: Bond) => from ?? Number.POSITIVE_INFINITY;
  return [...bonds].map(([place, all]) => ({ place, bonds: [...all].sort((a, b) => year(a) - year(b)) }));
}

/** "1984", "2000–2001": the years of the agreements; of several only the first two. A count counts only where nothing else does. */
export function bondYears(bonds: readonly Bond[]): string {
  const all = bonds.flatMap(({ kind, year }) => (kind === "agreement" && year ? [year] : []));
  const single = all.filter((year) => !year.startsWith("–"));
  const years = [...new Set(single.length > 0 ? single : all)];
  return years.length > 2 ? `${years.slice(0, 2).join(", ")} …` : years.join(", ");
}

/** Has a partner signed anything with China? */
export const isSigned = ({ bonds }: Partner): boolean => bonds.some(({ kind }) => kind === "agreement");

/** How many partners with an agreement the brief counts, and how many it names. */
export interface BriefCount {
  figure: Figure;
  /** Until when it counts. */
  year: number;
  /** Beside the count as examples, and in its other passages: of these it does not say whether they are counted. */
  examples: number;
  others: number;
}

/** What the brief says of the number of partners; undefined unless both its count and the row that tells of them are on. */
export function countOfBrief(
  items: readonly Item[],
  figures: readonly Figure[],
  places: Gazetteer,
): BriefCount | undefined {
  const row = items.find(({ id }) => id === ROW);
  if (row?.kind !== "mechanism") return undefined;
  const { pack } = row.fact;
  const figure = figures.find((one) => one.id === COUNT && one.pack === pack);
  const year = figure?.period.to;
  if (!figure || year === undefined) return undefined;
  const own = items.filter((item) => item.kind === "mechanism" && item.fact.pack === pack);
  const named = partnersOf(own, places).filter(isSigned).length;
  return { figure, year, examples: NAMED_AS_EXAMPLES, others: named - NAMED_AS_EXAMPLES };
}
