/**
 * The address bar as a store: the one file that touches history.
 *
 * Trap: Next replaces `history.pushState` on the window object and re-renders its whole route tree after each call. The
 * view needs none of that, so the browser's own method is called through the prototype. Entries made this way carry no
 * state; Next's popstate handler leaves such entries alone.
 */
const listeners = new Set<Listener>();

type Listener = () => void;

/** How the address of a page holds the view, where it is not the whole query: a page that presents a briefing. */
export interface Framing {
  viewIn(query: string): string;
  withView(query: string, view: string): string;
}

let framing: Framing | undefined;

/** Read and write the view through a framing from now on. */
export function frameView(next: Framing | undefined): void {
  framing = next;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function subscribe(listener: Listener): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", tell);
  if (listeners.size === 0) window.addEventListener("hashchange", tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", tell);
    if (listeners.size === 0) window.removeEventListener("hashchange", tell);
  };
}

/** The query part of the address as it stands. */
export function wholeSearch(): string {
  return window.location.search;
}

/** The view of the address as a query. */
export function search(): string {
  return framing ? framing.viewIn(wholeSearch()) : wholeSearch();
}

/** The part of the page that the address names, with its "#"; "" when it names none. */
export function hash(): string {
  return window.location.hash;
}

/** Show another view. */
export function go(view: string, how?: "push" | "replace"): void {
  goWhole(framing ? framing.withView(wholeSearch(), view) : view, how);
}

/** Name another part of the page in the address, where the reader is already: no step in history, no scrolling. */
export function goHash(part: string): void {
  if (part === hash()) return;
  const url = `${window.location.pathname}${wholeSearch()}${part}`;
  History.prototype.replaceState.call(window.history, null, "", url);
  tell();
}

/** Go to the same page with another query. The same query again is no new step in history. */
export function goWhole(query: string, how: "push" | "replace" = "push"): void {
  if (query === wholeSearch()) return;
  const url = `${window.location.pathname}${query}${window.location.hash}`;
  const method = how === "push" ? "pushState" : "replaceState";
  History.prototype[method].call(window.history, null, "", url);
  tell();
}
