import { readShowing, type Showing, viewShown, withView } from "./present-address";

/** What of a step the address of the reader's page needs. */
type Steps = readonly { query: string }[];

/** The part of the page that is a step. */
export const stepHash = (number: number): string => `#step-${number}`;

/** The step that a part of the page belongs to, from 1: "#step-3", or a source of it, "#step-3-source-2". */
export function stepOfHash(hash: string): number {
  return Number(/^#step-(\d{1,4})(?:-|$)/.exec(hash)?.[1] ?? 1) || 1;
}

/**
 * What is read, as the address holds it: the step is the part of the page, the query has what the reader chose in place
 * of its view, theme and room, and the name of a draft.
 */
export function readReading(query: string, hash: string): Showing {
  const { briefing, aside, theme, room } = readShowing(query);
  return {
    briefing,
    step: stepOfHash(hash),
    ...(aside !== undefined && { aside }),
    ...(theme && { theme }),
    ...(room && { room }),
  };
}

/** The query part of the address; "" while nothing was chosen. */
export function writeReading({ briefing, aside, theme, room }: Omit<Showing, "step">): string {
  const parts = [
    briefing && `briefing=${encodeURIComponent(briefing)}`,
    theme && `theme=${theme}`,
    room && `room=${encodeURIComponent(room)}`,
    aside !== undefined && "aside=1",
    aside?.replace(/^\?/, ""),
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** The view that the map shows. */
export function viewRead(query: string, hash: string, steps: Steps): string {
  return viewShown(readReading(query, hash), steps);
}

/** The query once another view was chosen. Who closes a figure's card that was opened upon a step's view is back at it. */
export function withViewRead(query: string, hash: string, view: string, steps: Steps): string {
  const reading = readReading(query, hash);
  const step = steps[Math.min(reading.step, steps.length) - 1]?.query ?? "";
  const isClosing = itemOf(reading.aside) !== "" && itemOf(view) === "" && isAlike(view, step);
  return writeReading(withView(reading, isClosing ? step : view, steps));
}

const itemOf = (query = ""): string => new URLSearchParams(query).get("item") ?? "";

/** The same view, apart from what is open in it. */
function isAlike(one: string, other: string): boolean {
  const bare = (query: string) => {
    const parameters = new URLSearchParams(query);
    parameters.delete("item");
    parameters.delete("theme");
    parameters.delete("room");
    return parameters.toString();
  };
  return bare(one) === bare(other);
}
