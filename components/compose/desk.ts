import { type DraftKeeper, isKept, type Kept, keepDraft } from "../state/draft-keeper";
import type { Draft } from "../state/drafts";

export interface Desk {
  /** The draft that the room showed last. */
  draftAtWork(): DraftKeeper | undefined;
  /** Leave the draft at work for the list of all. */
  leaveDraft(): void;
  /** Take a draft to work on: as it lies on the desk, else as given. */
  takeDraft(draft: Draft): DraftKeeper;
  /** Take a draft off the desk, because it was deleted. */
  dropDraft(id: string): void;
  /** Bring a deleted draft back: onto the desk, so that it is there even where it cannot be saved. */
  putBack(draft: Draft): void;
  /** What is stored, behind the drafts that live in this page only; and why these do, where there are any. */
  withUnkept(stored: readonly Draft[]): { drafts: Draft[]; problem?: "unkept" | "full" };
  /** Calls back whenever a draft on the desk changed, or how it is kept; returns what ends that. */
  onDeskChanged(listener: () => void): () => void;
}

/** Would something be lost with the page? */
const isAtRisk = (kept: Kept) => !isKept(kept) || kept.theirs !== undefined;

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/** A desk without drafts. Those that are opened stay at hand while the room is closed, saved or not. */
export function newDesk(keep: (draft: Draft) => DraftKeeper = keepDraft): Desk {
  /** What ends listening to each. */
  const keepers = new Map<DraftKeeper, () => void>();
  const listeners = new Set<() => void>();
  let atWork: DraftKeeper | undefined;

  const keeperOf = (id: string) => [...keepers.keys()].find((keeper) => keeper.now().draft.id === id);

  function lay(draft: Draft): DraftKeeper {
    const there = keeperOf(draft.id);
    if (there) return there;
    const keeper = keep(draft);
    keepers.set(keeper, keeper.subscribe(changed));
    return keeper;
  }

  function changed(): void {
    // The browser asks before the page is left, whether the draft is on show or not. Never without need: a page that may ask
    // is not kept for the way back in some browsers.
    if ([...keepers.keys()].some((keeper) => isAtRisk(keeper.now()))) window.addEventListener("beforeunload", warn);
    else window.removeEventListener("beforeunload", warn);
    for (const listener of listeners) listener();
  }

  return {
    draftAtWork: () => atWork,
    leaveDraft() {
      atWork = undefined;
    },
    takeDraft(draft) {
      atWork = lay(draft);
      return atWork;
    },
    dropDraft(id) {
      const keeper = keeperOf(id);
      if (!keeper) return;
      keepers.get(keeper)?.();
      keepers.delete(keeper);
      keeper.stop();
      changed();
    },
    putBack: (draft) => lay(draft).saveAnew(),
    withUnkept(stored) {
      const unkept = [...keepers.keys()].map((keeper) => keeper.now()).filter((kept) => !isKept(kept));
      const here = unkept.map(({ draft }) => draft);
      const rest = stored.filter(({ id }) => !here.some((draft) => draft.id === id));
      const problem = unkept.some(({ state }) => state === "full") ? "full" : unkept.length > 0 ? "unkept" : undefined;
      return { drafts: [...here, ...rest], ...(problem && { problem }) };
    },
    onDeskChanged(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The desk of this page. */
export const desk = newDesk();
