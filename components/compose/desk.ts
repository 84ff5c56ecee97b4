import { type DraftKeeper, isKept, keepDraft } from "../state/draft-keeper";
import type { Draft } from "../state/drafts";

/** Drafts that were opened since the page was loaded. They stay at hand while the room is closed, saved or not. */
const keepers = new Set<DraftKeeper>();

let atWork: DraftKeeper | undefined;

/** The draft that the room showed last. */
export const draftAtWork = () => atWork;

/** Leave the draft at work for the list of all. */
export function leaveDraft(): void {
  atWork = undefined;
}

/** Take a draft to work on: as it lies on the desk, else as given. */
export function takeDraft(draft: Draft): DraftKeeper {
  atWork = keeperOf(draft.id) ?? keepDraft(draft);
  keepers.add(atWork);
  return atWork;
}

/** Take a draft off the desk, because it was deleted. */
export function dropDraft(id: string): void {
  const keeper = keeperOf(id);
  if (!keeper) return;
  keeper.stop();
  keepers.delete(keeper);
}

/** Drafts that live in this page only. */
export function unkeptDrafts(): Draft[] {
  return [...keepers].flatMap((keeper) => (isKept(keeper.now()) ? [] : keeper.now().draft));
}

const keeperOf = (id: string) => [...keepers].find((keeper) => keeper.now().draft.id === id);
