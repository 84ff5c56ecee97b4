import type { Line } from "./figure-index";
import { chartOf, type Grounds, isOnIn } from "./select";
import { firstYearOf, isDated } from "./time";
import type { View } from "./view";

/** Which years have figures of the chosen chart: what the time control offers and marks. */
export interface Years {
  /** Ends of the axis: first and last year of any figure of any chart that is not planned. */
  first: number;
  last: number;
  /** Years in which any place has a figure of the chosen chart. */
  anywhere: ReadonlySet<number>;
  /** Years in which the selected place, or a part of it, has one; the same as `anywhere` for the whole picture. */
  here: ReadonlySet<number>;
}

/** Make the function that says which years have figures. */
export function yearFinder({ places, index }: Grounds): (view: View) => Years {
  const kept = new Map<string, Years>();
  const byChart = new Map<string, ReadonlyMap<string, ReadonlySet<number>>>();
  let ends: Pick<Years, "first" | "last"> | undefined;

  const endsOfAll = (): Pick<Years, "first" | "last"> => {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const line of index.lines()) {
      if (!chartOf(line) || !line.reach) continue;
      first = Math.min(first, line.reach.first);
      last = Math.max(last, line.reach.last);
    }
    return last === 0 ? { first: 0, last: 0 } : { first, last };
  };

  /** The years of a chart by the place that its figures are about: found once, asked for every place. */
  const yearsByPlace = ({ metric, packs }: View): ReadonlyMap<string, ReadonlySet<number>> => {
    const found = new Map<string, Set<number>>();
    for (const line of index.lines()) {
      if (chartOf(line) !== metric) continue;
      let years = found.get(line.place);
      if (!years) {
        years = new Set();
        found.set(line.place, years);
      }
      addYears(line, isOnIn({ packs }), years);
    }
    return found;
  };

  return (view) => {
    const { place, metric, packs } = view;
    const chart = `${metric} ${packs?.join() ?? "*"}`;
    const key = `${place ?? ""} ${chart}`;
    const known = kept.get(key);
    if (known) return known;
    ends ??= endsOfAll();
    const found = byChart.get(chart) ?? yearsByPlace(view);
    byChart.set(chart, found);
    const anywhere = new Set<number>();
    const here = new Set<number>();
    for (const [about, years] of found) {
      const isHere = !place || places.within(about, place);
      for (const year of years) {
        anywhere.add(year);
        if (isHere) here.add(year);
      }
    }
    const years: Years = { ...ends, anywhere, here };
    kept.set(key, years);
    return years;
  };
}

function addYears({ figures }: Line, isOn: (fact: { pack: string }) => boolean, years: Set<number>): void {
  for (const figure of figures) {
    const first = firstYearOf(figure);
    const last = figure.period.to;
    if (!isDated(figure) || !isOn(figure) || first === undefined || last === undefined) continue;
    for (let year = first; year <= last; year++) years.add(year);
  }
}
