import { withParameter } from "./query-parameter";
import { NEUTRAL } from "./room";
import { THEMES, type Theme } from "./view";

/** What covers the wall. */
export const COVERS = ["black", "white"] as const;
export type Cover = (typeof COVERS)[number];

/** How large the notes are written, from the smallest. */
export const NOTE_SIZES = [1, 1.25, 1.5, 1.875, 2.25] as const;

/** What is being presented: the whole memory of the speaker's window and of the wall, as the address holds it. */
export interface Showing {
  /** Name of the briefing. */
  briefing: string;
  /** From 1. */
  step: number;
  /** Off the script: the query of the view that is shown in place of the step's. */
  aside?: string;
  cover?: Cover;
  /** The chart takes the place of the map. */
  large?: true;
  /** The wall does not follow. */
  frozen?: true;
  theme?: Theme;
  /** In place of the room of the briefing. */
  room?: string;
  /** When the talk began, in seconds since 1970. */
  since?: number;
  /** Index in NOTE_SIZES; absent: 1. */
  notes?: number;
  /** Single letters do nothing (WCAG 2.1.4). */
  lettersOff?: true;
}

const OWN = [
  "briefing",
  "step",
  "aside",
  "cover",
  "large",
  "frozen",
  "theme",
  "room",
  "since",
  "notes",
  "letters",
] as const;

const wholeNumber = (text: string | null): number | undefined =>
  text && /^\d{1,12}$/.test(text) ? Number(text) : undefined;

/** Read what is shown from the query part of an address. Nonsense reads as the default. */
export function readShowing(query: string): Showing {
  const asked = new URLSearchParams(query);
  const is = (name: (typeof OWN)[number]) => asked.get(name) === "1" || undefined;
  const rest = new URLSearchParams([...asked].filter(([name]) => !OWN.some((own) => own === name)));
  const oneOf = <T extends string>(all: readonly T[], text: string | null) => all.find((one) => one === text);
  const notes = wholeNumber(asked.get("notes"));
  return defined({
    briefing: asked.get("briefing") ?? "",
    step: Math.max(1, wholeNumber(asked.get("step")) ?? 1),
    aside: is("aside") && (rest.size > 0 ? `?${plain(rest)}` : ""),
    cover: oneOf(COVERS, asked.get("cover")),
    large: is("large"),
    frozen: is("frozen"),
    theme: oneOf(THEMES, asked.get("theme")),
    room: asked.get("room") || undefined,
    since: wholeNumber(asked.get("since")),
    notes: notes !== undefined && notes < NOTE_SIZES.length ? notes : undefined,
    lettersOff: asked.get("letters") === "off" || undefined,
  });
}

/** Write it as the query part of an address, always in the same order. */
export function writeShowing(showing: Showing): string {
  const { briefing, step, aside, cover, large, frozen, theme, room, since, notes, lettersOff } = showing;
  const own: [string, string | number | undefined | false][] = [
    ["briefing", encodeURIComponent(briefing)],
    ["step", step],
    ["cover", cover],
    ["large", large && 1],
    ["frozen", frozen && 1],
    ["theme", theme],
    ["room", room && encodeURIComponent(room)],
    ["since", since],
    ["notes", notes],
    ["letters", lettersOff && "off"],
    ["aside", aside !== undefined && 1],
  ];
  const parts = own.flatMap(([name, value]) => (value === undefined || value === false ? [] : [`${name}=${value}`]));
  return `?${[...parts, ...(aside ? [aside.replace(/^\?/, "")] : [])].join("&")}`;
}

/** The view that is on show, as a query: that of the step, or what was chosen in its place; in theme and room of the talk. */
export function viewShown(showing: Showing, steps: readonly { query: string }[]): string {
  const { aside, theme } = showing;
  const step = steps[stepIndex(showing, steps)]?.query ?? "";
  const room = showing.room ?? (aside === undefined ? undefined : parameter(step, "room"));
  const query = room === undefined ? (aside ?? step) : withParameter(aside ?? step, "room", room);
  return theme ? withParameter(query, "theme", theme) : query;
}

/** The index of the step that is shown; a step beyond the last is the last. */
export function stepIndex({ step }: Showing, steps: readonly unknown[]): number {
  return Math.max(0, Math.min(step, steps.length) - 1);
}

/**
 * What is shown once the reader chose a view. The view of the step itself is no aside; theme and room belong to the
 * talk, not to the view.
 * @param view a query as `writeView` writes it; those of the steps are written the same way
 */
export function withView(showing: Showing, view: string, steps: readonly { query: string }[]): Showing {
  const theme = THEMES.find((one) => one === new URLSearchParams(view).get("theme"));
  const step = steps[stepIndex(showing, steps)]?.query ?? "";
  const [room, own] = [view, step].map((query) => parameter(query, "room") ?? NEUTRAL);
  const [bare, script] = [view, step].map((query) => withParameter(withParameter(query, "theme"), "room"));
  const { aside: _aside, theme: _theme, room: _room, ...rest } = showing;
  return {
    ...rest,
    ...(theme && { theme }),
    ...(room !== own && { room }),
    ...(bare !== script && { aside: bare }),
  };
}

const parameter = (query: string, name: string): string | undefined =>
  new URLSearchParams(query).get(name) ?? undefined;

/** Commas and the like stay readable, as `writeView` leaves them. */
const plain = (parameters: URLSearchParams): string =>
  [...parameters].map(([name, value]) => `${name}=${value.split(",").map(encodeURIComponent).join(",")}`).join("&");

const defined = (showing: { [K in keyof Showing]: Showing[K] | undefined }): Showing =>
  Object.fromEntries(Object.entries(showing).filter(([, value]) => value !== undefined)) as unknown as Showing;
