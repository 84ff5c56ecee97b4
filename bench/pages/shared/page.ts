import type { Facts } from "../../../lib/facts";
import type { ChartModel, Facet } from "../../../lib/select";
import type { Timeline } from "../../../lib/timeline";
import { DEFAULT_VIEW, timeText, type View } from "../../../lib/view";
import { amountText, unitText } from "../../../lib/wording";

const signals = document.documentElement.dataset;

/** The map has drawn, with its data, and so have the charts. */
export function tellReady(): void {
  signals.ready = "true";
}

/** Charts, details and map show the place ("" for none) and the time ("" for all years). */
export function tellUpdated({ place, time }: Pick<View, "place" | "time">): void {
  signals.updated = place ?? "";
  signals.year = timeText(time);
}

/** The map has drawn everything it has, or is at work again. */
export function tellIdle(idle: boolean): void {
  signals.idle = String(idle);
}

export function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

export function onEscape(clear: () => void): void {
  window.addEventListener("keydown", ({ key }) => key === "Escape" && clear());
}

/** The year control: a range input under the map. */
export function onYear(facts: Facts, { time }: View, choose: (year: number) => void): void {
  const input = element("#year") as HTMLInputElement;
  const { first, last } = facts.years({ ...DEFAULT_VIEW, metric: "cultivation" });
  input.min = String(first);
  input.max = String(last);
  input.value = String(time?.to ?? last);
  input.addEventListener("input", () => choose(Number(input.value)));
}

export interface Bar {
  label: string;
  amount: string;
  value: number;
  related: boolean;
}

/** As many facets and rows as the atlas shows before a list is opened. */
const FACETS = 3;
const ROWS = 6;

export const shownFacets = ({ facets }: ChartModel): readonly Facet[] => facets.slice(0, FACETS);

export const captionOf = (facet: Facet) => `${facet.group}, ${facet.basis}, ${unitText(facet.unit, "en")}`;

export function barsOf(facet: Facet, facts: Facts): Bar[] {
  return facet.rows.slice(0, ROWS).map(({ figure, measured, relation }) => ({
    label: [figure.substance ?? facts.places.get(figure.place)?.name.en, figure.period.printed].join(" · "),
    amount: amountText(figure, facts.writing.en),
    value: measured,
    related: relation !== "context",
  }));
}

/** One line of a count through time: a value for each year, null where it is missing. */
export interface Course {
  label: string;
  values: (number | null)[];
  years: number[];
}

export function coursesOf({ lines, first, last }: Timeline, facts: Facts): Course[] {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return lines.map(({ line, runs }) => {
    const byYear = new Map(runs.flat().map(({ year, value }) => [year, value]));
    return {
      label: [facts.places.get(line.place)?.name.en, line.series, line.substance].filter(Boolean).join(" · "),
      years,
      values: years.map((year) => byYear.get(year) ?? null),
    };
  });
}
