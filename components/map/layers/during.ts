import type { ExpressionSpecification, LayerSpecification, StateSpecification } from "maplibre-gl";
import type { Period } from "@/lib/schema";
import type { Time } from "@/lib/view";

/**
 * Things of cooperation follow the time by two values of the style's state: a step in time changes them and nothing else
 * of the style. The names are those of the address.
 */
export const ALL_TIME: Readonly<Record<"from" | "to", number>> = { from: 0, to: 9999 };

export const timeState: StateSpecification = { from: { default: ALL_TIME.from }, to: { default: ALL_TIME.to } };

/** The values for a time. */
export const stateOf = (time: Time | undefined): typeof ALL_TIME => time ?? ALL_TIME;

/** Does any of these layers follow the time? Where none does MapLibre must not look through all of them for a step. */
export const followTime = (layers: readonly LayerSpecification[]): boolean =>
  layers.some((layer) => "filter" in layer && JSON.stringify(layer.filter)?.includes('["global-state"'));

const state = (name: keyof typeof ALL_TIME): ExpressionSpecification => ["global-state", name];

/** Features whose years touch the chosen time. */
export const during: ExpressionSpecification = [
  "all",
  ["<=", ["get", "from"], state("to")],
  [">=", ["get", "to"], state("from")],
];

/** Features between whose years, by these names, the whole chosen time lies. */
export const whileIn = (first: string, last: string): ExpressionSpecification => [
  "all",
  ["<=", ["get", first], state("from")],
  [">=", ["get", last], state("to")],
];

/**
 * The joint cases are on the map from the start, and a step in time must not tile anything anew there: they go by feature
 * state instead.
 */
export const unlessGone = (opacity: number): ExpressionSpecification => [
  "case",
  ["boolean", ["feature-state", "gone"], false],
  0,
  opacity,
];

/** The years of a thing as feature properties; one without a date belongs to every time. */
export function yearsOf({ from, to }: Pick<Period, "from" | "to">): { from: number; to: number } {
  return { from: from ?? ALL_TIME.from, to: to ?? ALL_TIME.to };
}
