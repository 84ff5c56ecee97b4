import type { Place } from "./schema";

/** The chart whose figures colour the map. */
export const VIEW_METRICS = ["substitution", "seizures", "aid"] as const;
export type ViewMetric = (typeof VIEW_METRICS)[number];

/** What the reader can show and hide on the map. */
export const VIEW_LAYERS = [
  "golden-triangle",
  "golden-crescent",
  "border-provinces",
  "areas",
  "cases",
  "wide",
  "terrain",
] as const;
export type ViewLayer = (typeof VIEW_LAYERS)[number];

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Everything that the reader chose, and nothing that follows from it. The language is the path. */
export interface View {
  /** Id of the selected place; absent: the whole picture. */
  place?: string;
  metric: ViewMetric;
  /** A calendar year; absent: all years. */
  year?: number;
  layers: readonly ViewLayer[];
  /** Absent: as the system says. */
  theme?: Theme;
  /** Id of the figure whose source card is open. */
  item?: string;
}

export const DEFAULT_VIEW: View = {
  metric: "substitution",
  layers: VIEW_LAYERS.filter((layer) => layer !== "wide"),
};

/** A parameter that the atlas could not read, and so reads as its default. */
export interface Unread {
  parameter: string;
  value: string;
}

/** The names that an address may use, beside the fixed words above. */
export interface KnownNames {
  place(id: string): Place | undefined;
  hasItem(id: string): boolean;
}

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text);

/**
 * Read a view from the query part of an address.
 * @param search as in `location.search`, with or without "?"
 * @param known the names that an address may use
 * @returns the view, and the parameters that were unknown and therefore read as defaults; foreign parameters are left alone
 */
export function readView(search: string, known: KnownNames): { view: View; unread: Unread[] } {
  const query = new URLSearchParams(search);
  const unread: Unread[] = [];
  const read = <T>(parameter: string, parse: (text: string) => T | undefined): T | undefined => {
    const text = query.get(parameter);
    if (text === null || text === "") return undefined;
    const value = parse(text);
    if (value === undefined) unread.push({ parameter, value: text.slice(0, 40) });
    return value;
  };
  const layers = read("layers", (text) => {
    if (text === "none") return [];
    const names = text.split(",");
    const chosen = VIEW_LAYERS.filter((layer) => names.includes(layer));
    const strange = names.filter((name) => !oneOf(VIEW_LAYERS, name));
    if (strange.length > 0) unread.push({ parameter: "layers", value: strange.join(",").slice(0, 40) });
    return chosen.length > 0 ? chosen : undefined;
  });
  const view: View = {
    place: read("place", (text) => {
      const place = known.place(text);
      return place && place.kind !== "group" && place.kind !== "city" ? place.id : undefined;
    }),
    metric: read("metric", (text) => oneOf(VIEW_METRICS, text)) ?? DEFAULT_VIEW.metric,
    year: read("year", (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined)),
    layers: layers ?? DEFAULT_VIEW.layers,
    theme: read("theme", (text) => oneOf(THEMES, text)),
    item: read("item", (text) => (known.hasItem(text) ? text : undefined)),
  };
  const seen = new Set<string>();
  return { view, unread: unread.filter(({ parameter }) => !seen.has(parameter) && seen.add(parameter)) };
}

/**
 * Write a view as the query part of an address: names only, defaults left out, always in the same order.
 * @returns "" or a string that starts with "?"
 */
export function writeView(view: View): string {
  const parts: string[] = [];
  if (view.place) parts.push(`place=${encodeURIComponent(view.place)}`);
  if (view.metric !== DEFAULT_VIEW.metric) parts.push(`metric=${view.metric}`);
  if (view.year !== undefined) parts.push(`year=${view.year}`);
  const layers = VIEW_LAYERS.filter((layer) => view.layers.includes(layer));
  if (layers.join() !== DEFAULT_VIEW.layers.join()) parts.push(`layers=${layers.join(",") || "none"}`);
  if (view.theme) parts.push(`theme=${view.theme}`);
  if (view.item) parts.push(`item=${encodeURIComponent(view.item)}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
