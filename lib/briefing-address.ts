import type { View } from "./view";

/** For whom, and in which theme, the reader looks at the atlas: it goes before what a briefing brings. */
export type Audience = Pick<View, "room" | "theme">;

/**
 * Where a briefing or a draft is presented.
 * @param folder the folder of its language, as seen from the page, with "/" at its end
 * @param step from 1; absent: the first
 */
export function presentLink(folder: string, name: string, { room, theme }: Audience, step?: number): string {
  return `${folder}present/${written({ briefing: name, step, theme, room })}`;
}

/** Where it is laid out as a hand-out. The theme of a screen is none of paper's. */
export function printLink(folder: string, name: string, { room }: Pick<Audience, "room">, hasNotes = true): string {
  return `${folder}print/${written({ briefing: name, room, notes: hasNotes ? undefined : "off" })}`;
}

/** Where it is read as a page. Briefings of the atlas have a page each; drafts share one, which asks the browser for them. */
export function readLink(folder: string, name: string, { room, theme }: Audience): string {
  if (name.startsWith("draft-")) return `${folder}briefings/draft/${written({ briefing: name, theme, room })}`;
  return `${folder}briefings/${encodeURIComponent(name)}/${written({ theme, room })}`;
}

function written(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
