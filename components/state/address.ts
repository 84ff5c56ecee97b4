/**
 * The address bar as a store: the one file that touches history.
 *
 * Trap: Next replaces `history.pushState` on the window object and re-renders its whole route tree after each call. The
 * view needs none of that, so the browser's own method is called through the prototype. Entries made this way carry no
 * state; Next's popstate handler leaves such entries alone.
 */
const listeners = new Set<Listener>();

type Listener = () => void;

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

export function search(): string {
  return window.location.search;
}

/** The part of the page that the address names, with its "#"; "" when it names none. */
export function hash(): string {
  return window.location.hash;
}

/** Go to the same page with another query. The same query again is no new step in history. */
export function go(query: string, how: "push" | "replace" = "push"): void {
  if (query === search()) return;
  const url = `${window.location.pathname}${query}${window.location.hash}`;
  const method = how === "push" ? "pushState" : "replaceState";
  History.prototype[method].call(window.history, null, "", url);
  tell();
}
