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

type Address = Pick<Location, "pathname" | "search" | "hash">;

/**
 * How the address bar holds an address of the site: as its own; or, in a document that is the whole site, behind its "#",
 * because a file has no other part of its address that a page may change.
 */
export interface Bar {
  /** The address of the site that the bar holds. */
  read(): Address;
  /** What the bar is to hold for an address, which may be relative to the present one. */
  hold(address: string): string;
  /** The same for a frame within this document. */
  frame(address: string): string;
  /** Absolute address of the folder above the languages where the site is published, with "/" at its end. */
  site(): string;
  /** The present address for other people. */
  share(): string;
}

let bar: Bar = {
  read: () => window.location,
  hold: (address) => address,
  frame: (address) => address,
  site: () => new URL(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/`, window.location.href).href,
  share: () => window.location.href,
};

/** What the bar will hold at the end of this task, or as soon as the browser lets it. */
let coming: Address | undefined;

/** Writes the last address again that the browser refused. */
let again: ReturnType<typeof setTimeout> | undefined;

/** A step in history was refused: the next address makes it. */
let owesStep = false;

const address = (): Address => coming ?? bar.read();

/** Take another kind of bar, before anything is shown. */
export function takeBar(other: Bar): void {
  bar = other;
}

/** Read and write the view through a framing from now on. */
export function frameView(next: Framing | undefined): void {
  framing = next;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

const MOVES = ["popstate", "hashchange"] as const;

/** The reader moved in history: that counts, not what the bar still waits for. */
function moved(): void {
  clearTimeout(again);
  coming = undefined;
  owesStep = false;
  tell();
}

export function subscribe(listener: Listener): () => void {
  if (listeners.size === 0) for (const move of MOVES) window.addEventListener(move, moved);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) for (const move of MOVES) window.removeEventListener(move, moved);
  };
}

/** The query part of the address as it stands. */
export function wholeSearch(): string {
  return address().search;
}

/** The path of the address. */
export function path(): string {
  return address().pathname;
}

/** An address of the site, as a window of its own is opened with it. */
export const windowAddress = (address: string): string => bar.hold(address);

/** An address of the site, as a frame within the page has it. */
export const frameAddress = (address: string): string => bar.frame(address);

/** Absolute address of the folder above the languages, with "/" at its end: links for other people begin with it. */
export const publishedAddress = (): string => bar.site();

/** The address as others can open it. */
export const sharedAddress = (): string => bar.share();

/** Go to another page of the site. */
export function leaveFor(address: string): void {
  window.location.assign(bar.hold(address));
}

/** Open another page of the site in a window of its own. This one stays as it is. */
export function openBeside(address: string): void {
  window.open(bar.hold(address), "_blank", "noopener");
}

/** The view of the address as a query. */
export function search(): string {
  return framing ? framing.viewIn(wholeSearch()) : wholeSearch();
}

/** The part of the page that the address names, with its "#"; "" when it names none. */
export function hash(): string {
  return address().hash;
}

/** Show another view. */
export function go(view: string, how?: "push" | "replace"): void {
  goWhole(framing ? framing.withView(wholeSearch(), view) : view, how);
}

/** Name another part of the page in the address, where the reader is already: no step in history, no scrolling. */
export function goHash(part: string): void {
  if (part === hash()) return;
  write({ pathname: path(), search: wholeSearch(), hash: part }, "replace");
}

/** Go to the same page with another query. The same query again is no new step in history. */
export function goWhole(query: string, how: "push" | "replace" = "push"): void {
  if (query === wholeSearch()) return;
  write({ pathname: path(), search: query, hash: hash() }, how);
}

/**
 * Show an address, and put it into the bar at the end of this very task.
 *
 * Trap: a new address sets the rest of the browser to work (its own window, the icon of the page, all drawn anew), which
 * where cores are few holds up the page. So the page is rendered first: React does so in a microtask that `tell` queues.
 */
function write(to: Address, how: "push" | "replace"): void {
  coming = to;
  tell();
  queueMicrotask(() => put(to, how));
}

/**
 * Put an address into the bar. Browsers refuse that when it happens too often (a hundred times in half a minute, in one of
 * them): by an error, or, Chromium, in silence. The page goes by the address all the same, and tries again.
 */
function put(to: Address, how: "push" | "replace"): void {
  clearTimeout(again);
  const held = bar.hold(`${to.pathname}${to.search}${to.hash}`);
  owesStep ||= how === "push";
  try {
    History.prototype[owesStep ? "pushState" : "replaceState"].call(window.history, null, "", held);
  } catch {}
  if (new URL(held, window.location.href).href !== window.location.href) {
    again = setTimeout(put, 1000, to, how);
    return;
  }
  owesStep = false;
  if (coming === to) coming = undefined;
}
