import type { FigureIndex } from "./figure-index";
import type { Atlas, Pack } from "./schema";
import type { Time } from "./view";

/** Where the timeline of cooperation begins at the latest. */
export const FIRST_YEAR = 1984;

/** All that an address can name. */
export const ANY_YEAR: Time = { from: 1900, to: 2099 };

/**
 * The first and the last year that anything of the atlas speaks of: figures, those of plans as well, and things of
 * cooperation. An address that names another year names nothing.
 */
export function atlasYears({ packs }: Pick<Atlas, "packs">, index: Pick<FigureIndex, "lines">): Time {
  let [first, last] = [FIRST_YEAR, FIRST_YEAR];
  // One by one: a pack may have more figures than a call takes arguments.
  for (const { firsts, ends, reach } of index.lines()) {
    for (const year of firsts) first = Math.min(first, year);
    // A stock that was built up speaks of its last year alone, but the axis of its chart begins with the first.
    first = Math.min(first, reach?.first ?? first);
    last = Math.max(last, ends.at(-1) ?? last);
  }
  const told = packs.flatMap(yearsTold);
  return { from: Math.min(first, ...told), to: Math.max(last, ...told) };
}

/** Findings are as of their source. */
function yearsTold({ sources, findings, ...pack }: Pack): number[] {
  const dated = [...pack.mechanisms, ...pack.events, ...pack.cases, ...pack.records, ...pack.reports, ...pack.routes];
  const written = findings.flatMap(({ source }) => sources.find(({ id }) => id === source)?.written.slice(0, 4) ?? []);
  return [...dated.flatMap(({ period: { from, to } }) => [from ?? [], to ?? []].flat()), ...written.map(Number)];
}
