import type { Facts } from "../../../lib/facts";
import type { Facet } from "../../../lib/select";
import { amountText, unitText } from "../../../lib/wording";

const signals = document.documentElement.dataset;

/** The map has drawn, with its data, and so have the charts. */
export function tellReady(): void {
  signals.ready = "true";
}

/** Charts, details and map show the place ("" for none). */
export function tellUpdated(place: string | undefined): void {
  signals.updated = place ?? "";
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

export interface Bar {
  label: string;
  amount: string;
  value: number;
  related: boolean;
}

export const captionOf = (facet: Facet) => `${facet.money ? "money" : facet.basis}, ${unitText(facet.unit, "en")}`;

export function barsOf(facet: Facet, facts: Facts): Bar[] {
  return facet.rows.map(({ figure, measured, relation }) => ({
    label: [figure.substance ?? facts.places.get(figure.place)?.name.en, figure.period.printed].join(" · "),
    amount: amountText(figure, "en"),
    value: measured,
    related: relation !== "context",
  }));
}
