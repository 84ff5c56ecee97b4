import type { Briefing } from "@/lib/briefing";
import { type Draft, loadDraft, newDraftId, onDraftsChanged, saveDraft } from "./drafts";

/** A draft at work, and how it stands with what is saved. */
export interface Kept {
  draft: Draft;
  /** unkept: the browser keeps nothing; full: the disk has no room. Either way the draft lives as long as the page. */
  state: "saved" | "saving" | "unkept" | "full";
  /** What another tab saved meanwhile, while this tab had changes of its own: nothing is saved until one is chosen. */
  theirs?: Draft;
  /** Another tab changed or removed the draft while there was nothing to lose here. */
  news?: "changed" | "removed";
}

/** Does the browser keep the draft beyond this page? */
export const isKept = ({ state }: Kept): boolean => state !== "unkept" && state !== "full";

export interface DraftKeeper {
  /** Stable between changes, for useSyncExternalStore. */
  now(): Kept;
  subscribe(listener: () => void): () => void;
  change(briefing: Briefing, file?: string): void;
  /** Save the draft as it stands, because it was deleted. */
  saveAnew(): void;
  takeTheirs(): void;
  /** Leave the draft to the other tab, and go on with a copy under a new id. */
  keepCopy(): void;
  /** What is unsaved is saved as far as a closing page allows. */
  stop(): void;
}

/** Where drafts are stored: this browser's shelf, unless another is given. */
export interface Storing {
  save: typeof saveDraft;
  load: typeof loadDraft;
  watch: typeof onDraftsChanged;
}

/**
 * Keeps a draft at work. Every change is saved at once; what changes while a save is under way is saved as soon as it is
 * done, so that a crash loses no more than the last few milliseconds.
 * @param first a draft as loaded, or a new one of revision 0, which is saved at once
 */
export function keepDraft(
  first: Draft,
  { save, load, watch }: Storing = { save: saveDraft, load: loadDraft, watch: onDraftsChanged },
): DraftKeeper {
  let kept: Kept = { draft: first, state: first.revision === 0 ? "saving" : "saved" };
  let isUnsaved = first.revision === 0;
  let isSaving = false;
  const listeners = new Set<() => void>();
  const set = (next: Kept) => {
    kept = next;
    for (const listener of listeners) listener();
  };

  async function pump(): Promise<void> {
    if (isSaving || !isUnsaved || kept.theirs) return;
    isSaving = true;
    isUnsaved = false;
    const { draft } = kept;
    try {
      const answer = await save(draft, draft.revision);
      // The reader may have gone on writing: only the revision comes from what was saved.
      const isSame = kept.draft.id === draft.id;
      if ("conflict" in answer) {
        isUnsaved = true;
        if (isSame) set({ ...kept, theirs: answer.conflict });
      } else if (isSame) {
        const saved = { ...kept.draft, revision: answer.saved.revision };
        set({ ...kept, draft: saved, state: isUnsaved ? "saving" : "saved" });
      }
    } catch (problem) {
      isUnsaved = true;
      const isFull = problem instanceof DOMException && problem.name === "QuotaExceededError";
      set({ ...kept, state: isFull ? "full" : "unkept" });
    }
    isSaving = false;
    // A browser that keeps nothing is asked again at the next change only.
    if (isKept(kept)) await pump();
  }

  const replace = (draft: Draft) => {
    isUnsaved = true;
    set({ draft, state: isKept(kept) ? "saving" : kept.state });
    void pump();
  };

  /** Another tab saved: with nothing unsaved here its version is taken over, else the reader chooses. */
  async function follow(id: string): Promise<void> {
    const theirs = await load(id).catch(() => undefined);
    if (!theirs || theirs.id !== kept.draft.id || theirs.revision <= kept.draft.revision) return;
    if (isUnsaved || isSaving || kept.theirs) return kept.theirs ? set({ ...kept, theirs }) : undefined;
    set({ draft: theirs, state: "saved", news: "changed" });
  }

  const unwatch = watch(({ id, revision, here }) => {
    if (here || id !== kept.draft.id) return;
    if (revision === undefined) set({ ...kept, news: "removed" });
    else void follow(id);
  });

  void pump();
  return {
    now: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (briefing, file = kept.draft.file) => replace({ ...kept.draft, ...changedNow(briefing, file) }),
    saveAnew: () => replace(kept.draft),
    takeTheirs() {
      if (!kept.theirs) return;
      isUnsaved = false;
      set({ draft: kept.theirs, state: "saved" });
    },
    keepCopy() {
      const id = newDraftId();
      const { briefing, file } = kept.draft;
      replace({ id, revision: 0, ...changedNow({ ...briefing, name: id }, file) });
    },
    stop() {
      unwatch();
      void pump();
    },
  };
}

function changedNow(briefing: Briefing, file: string | undefined): Pick<Draft, "changed" | "briefing" | "file"> {
  return { changed: new Date().toISOString(), briefing, ...(file && { file }) };
}
