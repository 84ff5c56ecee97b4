import { type AudienceRoom, NEUTRAL } from "./room";
import type { Place, Unit } from "./schema";

/** The chart whose figures colour the map. */
export const VIEW_METRICS = ["substitution", "seizures", "aid", "cultivation"] as const;
export type ViewMetric = (typeof VIEW_METRICS)[number];

/** What the reader can show and hide on the map. */
export const VIEW_LAYERS = [
  "golden-triangle",
  "golden-crescent",
  "border-provinces",
  "areas",
  "cases",
  "meetings",
  "agreements",
  "flows",
  "routes",
  "findings",
  "wide",
  "terrain",
  "gaps",
] as const;
export type ViewLayer = (typeof VIEW_LAYERS)[number];

/** What the map shows unless the reader asks for more. */
const FIRST_LAYERS: readonly ViewLayer[] = [
  "golden-triangle",
  "golden-crescent",
  "border-provinces",
  "areas",
  "cases",
  "terrain",
];

/** The lanes of the timeline of cooperation, from the top. */
export const LANES = ["treaties", "un", "multilateral", "bilateral", "cases", "aid", "findings"] as const;
export type Lane = (typeof LANES)[number];

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Calendar years, both included; a single year has the same twice. */
export interface Time {
  from: number;
  to: number;
}

/** The units that the reader asked for; a dimension that is absent stays as printed. */
export interface UnitChoice {
  area?: Extract<Unit, "mu" | "ha" | "km2">;
  mass?: Extract<Unit, "kg" | "t">;
  money?: Extract<Unit, "CNY" | "USD" | "MYR">;
}

const UNIT_DIMENSION: ReadonlyMap<string, keyof UnitChoice> = new Map([
  ["mu", "area"],
  ["ha", "area"],
  ["km2", "area"],
  ["kg", "mass"],
  ["t", "mass"],
  ["CNY", "money"],
  ["USD", "money"],
  ["MYR", "money"],
]);

/** The word of an address for figures as printed, in a room that has units. */
const PRINTED = "printed";

/** What stands side by side: further places beside the selected one, or two years. */
export type Comparison =
  | { kind: "places"; places: readonly string[] }
  | { kind: "years"; years: readonly [number, number] };

/** How many places can stand side by side, the selected one included. */
export const MOST_COMPARED = 4;

/** Everything that the reader chose, and nothing that follows from it. The language is the path. */
export interface View {
  /** Name of the room whose conventions hold; absent: the neutral one. */
  room?: string;
  /** Id of the selected place; absent: the whole picture. */
  place?: string;
  metric: ViewMetric;
  /** Absent: all years. */
  time?: Time;
  compare?: Comparison;
  layers: readonly ViewLayer[];
  /** Ids of the packs that are switched on; absent: all. */
  packs?: readonly string[];
  units: UnitChoice;
  /** The units are those of the room, not the reader's own: the address does not name them. */
  roomUnits?: true;
  /** Absent: as the room has it, else as the system says. */
  theme?: Theme;
  /** Id of what is open: a figure (its source card), or a mechanism, event, case, finding, record, report, route or city. */
  item?: string;
  /** The lanes of the timeline that are shown, in the order of LANES; none: the timeline is closed. */
  lanes: readonly Lane[];
  /** The table of countries and mechanisms lies over the map. */
  matrix?: true;
}

export const DEFAULT_VIEW: View = {
  metric: "substitution",
  layers: FIRST_LAYERS,
  units: {},
  lanes: LANES,
};

/** The parameters of an address that a view reads; it leaves all others alone. */
export const VIEW_PARAMETERS: readonly string[] = [
  "place",
  "metric",
  "year",
  "from",
  "to",
  "compare",
  "layers",
  "lanes",
  "packs",
  "units",
  "room",
  "theme",
  "show",
  "item",
];

/** A parameter that the atlas could not read, and so reads as its default. */
export interface Unread {
  parameter: string;
  value: string;
}

/** The names that an address may use, beside the fixed words above. */
export interface KnownNames {
  place(id: string): Place | undefined;
  hasItem(id: string): boolean;
  hasPack(id: string): boolean;
  hasRoom(name: string): boolean;
  /** The years that the atlas speaks of; any that an address can name while its figures are still arriving. */
  years(): Time;
  /** The units of a room; of the neutral one when none is named. */
  unitsOf(room: string | undefined): UnitChoice;
}

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text);

/** Groups and cities have no figures panel of their own. */
export const selectable = (place: Place | undefined): string | undefined =>
  place && place.kind !== "group" && place.kind !== "city" ? place.id : undefined;

/** Does a year lie within a time? */
export const isAmong = (year: number, { from, to }: Time): boolean => from <= year && year <= to;

/**
 * Read a view from the query part of an address.
 * @param search as in `location.search`, with or without "?"
 * @param known the names that an address may use
 * @returns the view, and the parameters that were unknown and therefore read as defaults; foreign parameters are left alone
 */
export function readView(search: string, known: KnownNames): { view: View; unread: Unread[] } {
  const query = new URLSearchParams(search);
  const unread: Unread[] = [];
  const complain = (parameter: string, value: string) => unread.push({ parameter, value: value.slice(0, 40) });
  const read = <T>(parameter: string, parse: (text: string) => T | undefined): T | undefined => {
    const text = query.get(parameter);
    if (text === null || text === "") return undefined;
    const value = parse(text);
    if (value === undefined) complain(parameter, text);
    return value;
  };
  const yearOf = (text: string): number | undefined => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined);
  const yearIn = (text: string): number | undefined => {
    const year = yearOf(text);
    return year !== undefined && isAmong(year, known.years()) ? year : undefined;
  };
  /** The known names of a comma-separated list; strange ones are complained about and left out. */
  const readList = <T>(parameter: string, parse: (name: string) => T | undefined): T[] | undefined =>
    read(parameter, (text) => {
      const names = text.split(",");
      const strange = names.filter((name) => parse(name) === undefined);
      if (strange.length > 0) complain(parameter, strange.join(","));
      const chosen = [...new Set(names.flatMap((name) => parse(name) ?? []))];
      return chosen.length > 0 ? chosen : undefined;
    });

  /** As readList, in the order of `all`; "none" is the empty list. */
  const readChoice = <T extends string>(parameter: string, all: readonly T[]): readonly T[] | undefined => {
    if (query.get(parameter) === "none") return [];
    const chosen = readList(parameter, (name) => oneOf(all, name));
    return chosen && all.filter((name) => chosen.includes(name));
  };

  const place = read("place", (text) => selectable(known.place(text)));
  const room = read("room", (text) => (known.hasRoom(text) ? text : undefined));
  const units = readUnits();
  const packs = readList("packs", (name) => (known.hasPack(name) ? name : undefined));
  const view: View = {
    place,
    metric: read("metric", (text) => oneOf(VIEW_METRICS, text)) ?? DEFAULT_VIEW.metric,
    ...definedOnly({
      time: readTime(),
      compare: readComparison(),
      packs,
      room,
      theme: read("theme", (text) => oneOf(THEMES, text)),
      matrix: read("show", (text) => text === "matrix" || undefined),
    }),
    layers: readChoice("layers", VIEW_LAYERS) ?? DEFAULT_VIEW.layers,
    lanes: readChoice("lanes", LANES) ?? DEFAULT_VIEW.lanes,
    ...units,
    item: read("item", (text) => (known.hasItem(text) ? text : undefined)),
  };

  /** The reader's own units, "printed" for none at all; else those of the room. */
  function readUnits(): Pick<View, "units" | "roomUnits"> {
    const usual = known.unitsOf(room);
    const names =
      query.get("units") === PRINTED ? [] : readList("units", (name) => (UNIT_DIMENSION.has(name) ? name : undefined));
    const units: UnitChoice = names ? Object.fromEntries(names.map((unit) => [UNIT_DIMENSION.get(unit), unit])) : usual;
    const isRooms = Object.keys(usual).length > 0 && unitList(units) === unitList(usual);
    return { units, ...(isRooms && { roomUnits: true }) };
  }

  function readTime(): Time | undefined {
    const year = read("year", yearIn);
    if (year !== undefined) return { from: year, to: year };
    const from = read("from", yearOf);
    const to = read("to", yearOf);
    const [first, last] = [from ?? to, to ?? from];
    if (first === undefined || last === undefined) return undefined;
    if (first > last) {
      complain("from", String(first));
      return undefined;
    }
    // Of a range that reaches beyond the atlas its own part is shown.
    const ends = known.years();
    for (const [parameter, year] of Object.entries({ from, to })) {
      if (year !== undefined && !isAmong(year, ends)) complain(parameter, String(year));
    }
    const part = { from: Math.max(first, ends.from), to: Math.min(last, ends.to) };
    return part.from <= part.to ? part : undefined;
  }

  function readComparison(): Comparison | undefined {
    const text = query.get("compare");
    if (!text) return undefined;
    const [one, two, ...more] = text.split(",").map(yearIn);
    if (one !== undefined && two !== undefined && more.length === 0 && one !== two) {
      return { kind: "years", years: [one, two] };
    }
    const places = (readList("compare", (name) => selectable(known.place(name))) ?? []).filter((id) => id !== place);
    const most = MOST_COMPARED - (place ? 1 : 0);
    if (places.length > most) complain("compare", places.slice(most).join(","));
    return places.length > 0 ? { kind: "places", places: places.slice(0, most) } : undefined;
  }

  const seen = new Set<string>();
  return { view, unread: unread.filter(({ parameter }) => !seen.has(parameter) && seen.add(parameter)) };
}

/**
 * Write a view as the query part of an address: names only, defaults left out, always in the same order.
 * @returns "" or a string that starts with "?"
 */
export function writeView(view: View): string {
  const { place, metric, time, compare, packs, units, room, theme, item, matrix } = view;
  const parts: string[] = [];
  const name = (id: string) => encodeURIComponent(id);
  if (place) parts.push(`place=${name(place)}`);
  if (metric !== DEFAULT_VIEW.metric) parts.push(`metric=${metric}`);
  if (time) parts.push(time.from === time.to ? `year=${time.from}` : `from=${time.from}&to=${time.to}`);
  if (compare?.kind === "years") parts.push(`compare=${compare.years.join(",")}`);
  if (compare?.kind === "places" && compare.places.length > 0) {
    parts.push(`compare=${compare.places.map(name).join(",")}`);
  }
  const choice = <T extends string>(
    parameter: string,
    all: readonly T[],
    chosen: readonly T[],
    usual: readonly T[],
  ) => {
    const names = all.filter((one) => chosen.includes(one)).join(",");
    if (names !== usual.join(",")) parts.push(`${parameter}=${names || "none"}`);
  };
  choice("layers", VIEW_LAYERS, view.layers, DEFAULT_VIEW.layers);
  choice("lanes", LANES, view.lanes, DEFAULT_VIEW.lanes);
  if (packs) parts.push(`packs=${packs.map(name).join(",")}`);
  const isInRoom = room !== undefined && room !== NEUTRAL;
  const chosen = unitList(units) || (isInRoom ? PRINTED : "");
  if (chosen && !view.roomUnits) parts.push(`units=${chosen}`);
  if (isInRoom) parts.push(`room=${name(room)}`);
  if (theme) parts.push(`theme=${theme}`);
  if (matrix) parts.push("show=matrix");
  if (item) parts.push(`item=${name(item)}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** What changes in a view that goes to another room: its conventions hold in place of what was chosen by hand. */
export function intoRoom({ name, units }: Pick<AudienceRoom, "name" | "units">): Partial<View> {
  return { room: name, units, roomUnits: Object.keys(units).length > 0 || undefined };
}

/** A query of a step in the room of its briefing, unless it names one itself. */
export function queryInRoom(query: string, room: string | undefined): string {
  if (!room || new URLSearchParams(query).has("room")) return query;
  return `${query ? `${query}&` : "?"}room=${encodeURIComponent(room)}`;
}

/** The places that stand side by side, the selected one first; none when nothing is compared. */
export function comparedPlaces({ place, compare }: Pick<View, "place" | "compare">): readonly string[] {
  if (compare?.kind !== "places") return [];
  return [...(place ? [place] : []), ...compare.places];
}

/** "2014", "1997-2025", or "" for all years: the form of the data-year hooks. */
export function timeText(time: Time | undefined): string {
  if (!time) return "";
  return time.from === time.to ? String(time.from) : `${time.from}-${time.to}`;
}

/** Units by name, always in the same order. */
const unitList = ({ area, mass, money }: UnitChoice): string => [area, mass, money].filter(Boolean).join();

function definedOnly<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
