import { type DraftKeeper, isKept, type Kept, keepDraft } from "../state/draft-keeper";
import type { Draft } from "../state/drafts";

/**
 * Drafts that were opened since the page was loaded, and what ends listening to each. They stay at hand while the room is
 * closed, saved or not.
 */
const keepers = new Map<DraftKeeper, () => void>();
const listeners = new Set<() => void>();

let atWork: DraftKeeper | undefined;

/** The draft that the room showed last. */
export const draftAtWork = () => atWork;

/** Leave the draft at work for the list of all. */
export function leaveDraft(): void {
  atWork = undefined;
}

/** Take a draft to work on: as it lies on the desk, else as given. */
export function takeDraft(draft: Draft): DraftKeeper {
  atWork = lay(draft);
  return atWork;
}

/** Take a draft off the desk, because it was deleted. */
export function dropDraft(id: string): void {
  const keeper = keeperOf(id);
  if (!keeper) return;
  keepers.get(keeper)?.();
  keepers.delete(keeper);
  keeper.stop();
  changed();
}

/** Bring a deleted draft back: onto the desk, so that it is there even where it cannot be saved. */
export function putBack(draft: Draft): void {
  lay(draft).saveAnew();
}

/** What is stored, behind the drafts that live in this page only; and why these do, where there are any. */
export function withUnkept(stored: readonly Draft[]): { drafts: Draft[]; problem?: "unkept" | "full" } {
  const unkept = [...keepers.keys()].map((keeper) => keeper.now()).filter((kept) => !isKept(kept));
  const here = unkept.map(({ draft }) => draft);
  const rest = stored.filter(({ id }) => !here.some((draft) => draft.id === id));
  const problem = unkept.some(({ state }) => state === "full") ? "full" : unkept.length > 0 ? "unkept" : undefined;
  return { drafts: [...here, ...rest], ...(problem && { problem }) };
}

/** Calls back whenever a draft on the desk changed, or how it is kept; returns what ends that. */
export function onDeskChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const keeperOf = (id: string) => [...keepers.keys()].find((keeper) => keeper.now().draft.id === id);

function lay(draft: Draft): DraftKeeper {
  const there = keeperOf(draft.id);
  if (there) return there;
  const keeper = keepDraft(draft);
  keepers.set(keeper, keeper.subscribe(changed));
  return keeper;
}

/** Would something be lost with the page? */
const isAtRisk = (kept: Kept) => !isKept(kept) || kept.theirs !== undefined;

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

function changed(): void {
  // The browser asks before the page is left, whether the draft is on show or not. Never without need: a page that may ask
  // is not kept for the way back in some browsers.
  if ([...keepers.keys()].some((keeper) => isAtRisk(keeper.now()))) window.addEventListener("beforeunload", warn);
  else window.removeEventListener("beforeunload", warn);
  for (const listener of listeners) listener();
}
