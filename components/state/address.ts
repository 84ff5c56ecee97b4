/**
 * The address bar as a store: the one file that touches history.
 *
 * Trap: Next replaces `history.pushState` on the window object and re-renders its whole route tree after each call. The
 * view needs none of that, so the browser's own method is called through the prototype. Entries made this way carry no
 * state; Next's popstate handler leaves such entries alone.
 */
const listeners = new Set<() => void>();

/** A query that is shown already and stands in the address bar after the next frame: writing history is slow, and a click waits for it. */
let pending: string | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

function settle(method: "pushState" | "replaceState"): void {
  if (pending === undefined) return;
  const url = `${window.location.pathname}${pending}${window.location.hash}`;
  pending = undefined;
  History.prototype[method].call(window.history, null, "", url);
}

/** Back and forward win over what was not written yet. */
function arrive(): void {
  pending = undefined;
  tell();
}

export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", arrive);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", arrive);
  };
}

export function search(): string {
  return pending ?? window.location.search;
}

/** Go to the same page with another query. The same query again is no new step in history. */
export function go(query: string, how: "push" | "replace" = "push"): void {
  const method = how === "push" ? "pushState" : "replaceState";
  if (query === search()) return;
  // Two steps within one frame are two steps in history.
  settle(method);
  pending = query;
  tell();
  // A hidden window has no frames.
  const write = () => settle(method);
  if (document.visibilityState === "visible") requestAnimationFrame(() => setTimeout(write));
  else write();
}
