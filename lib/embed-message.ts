import { type KnownNames, readView, writeView } from "./view";

/** What an embedded map tells the page around it: that it listens, and after every change what it shows. */
export interface EmbedNews {
  type: "ready" | "viewChanged";
  /** The view as the address writes it: "" or "?place=MM&year=2020". */
  view: string;
  /** What it shows, in the language of the map. */
  title: string;
}

/** No view is longer; what is longer is no view. */
const LONGEST = 2000;

/**
 * The view that a message asks for: `{ type: "setView", view: "?place=MM&year=2020" }`.
 *
 * Any page may ask: an embedded map holds nothing but published facts, and a view is made of known names only. Whatever
 * else the message has, or is, does nothing.
 * @param data as it came, of any kind
 * @returns the view as the address writes it, unknown names left out; undefined when the message asks for no view
 */
export function viewAsked(data: unknown, known: KnownNames): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { type, view } = data as { type?: unknown; view?: unknown };
  if (type !== "setView" || typeof view !== "string" || view.length > LONGEST) return undefined;
  return writeView(readView(view, known).view);
}
