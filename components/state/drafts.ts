import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Briefing } from "@/lib/briefing";

/** A briefing that is being written in this browser. */
export interface Draft {
  /** "draft-" and a few letters: what `?briefing=` takes, and the name of its briefing. */
  id: string;
  /** Counts the saves, from 1; 0: never saved. */
  revision: number;
  /** Moment of the last change, ISO 8601. */
  changed: string;
  briefing: Briefing;
  /** Name of the file without language, as it was opened or is to be saved; absent: after the title, or the id. */
  file?: string;
}

/** What happened to a draft, in this tab or another one. */
export interface DraftChange {
  id: string;
  /** Absent: the draft was removed. */
  revision?: number;
  /** It happened in this tab. */
  here: boolean;
}

interface Shelf extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** Atlases under other paths of the same host keep their drafts apart. */
const NAME = `concord-atlas${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}`;

let opened: Promise<IDBPDatabase<Shelf>> | undefined;

/** All functions below are refused where the browser keeps nothing, as in some private windows. */
function shelf(): Promise<IDBPDatabase<Shelf>> {
  const forget = () => {
    opened = undefined;
  };
  opened ??= openDB<Shelf>(NAME, 1, {
    upgrade: (db) => void db.createObjectStore("drafts", { keyPath: "id" }),
    // A later version of the atlas waits in another tab: give way to it.
    blocking: (_now, _wanted, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

const listeners = new Set<(change: DraftChange) => void>();
let channel: BroadcastChannel | undefined;

const tellHere = (change: DraftChange) => {
  for (const listener of listeners) listener(change);
};

function channelOfTabs(): BroadcastChannel | undefined {
  if (channel || typeof BroadcastChannel === "undefined") return channel;
  channel = new BroadcastChannel(`${NAME} drafts`);
  channel.onmessage = ({ data }: MessageEvent<Omit<DraftChange, "here">>) => tellHere({ ...data, here: false });
  return channel;
}

function tell(change: Omit<DraftChange, "here">): void {
  channelOfTabs()?.postMessage(change);
  tellHere({ ...change, here: true });
}

/** A name for a new draft. */
export function newDraftId(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return `draft-${Array.from(letters, (one) => (one % 36).toString(36)).join("")}`;
}

/** The draft as it was saved last, by whichever tab. */
export async function loadDraft(id: string): Promise<Draft | undefined> {
  return (await shelf()).get("drafts", id);
}

/** All drafts, the last changed first. */
export async function listDrafts(): Promise<Draft[]> {
  const all = await (await shelf()).getAll("drafts");
  return all.sort((one, other) => other.changed.localeCompare(one.changed));
}

/**
 * Save a draft, unless another tab has saved it meanwhile.
 * @param baseRevision the revision that the draft was made from. A draft that was removed meanwhile is saved anew: that loses nothing.
 * @returns the draft as saved, or, when nothing was saved, the one that stands in its way
 */
export async function saveDraft(draft: Draft, baseRevision: number): Promise<{ saved: Draft } | { conflict: Draft }> {
  // Comparing and writing in one transaction: no other tab can come in between. Strict: the disk has it, not only the system.
  const transaction = (await shelf()).transaction("drafts", "readwrite", { durability: "strict" });
  const stored = await transaction.store.get(draft.id);
  if (stored && stored.revision !== baseRevision) return { conflict: stored };
  const saved = { ...draft, revision: baseRevision + 1 };
  await Promise.all([transaction.store.put(saved), transaction.done]);
  tell({ id: saved.id, revision: saved.revision });
  return { saved };
}

/** Take a draft away. Saving it again brings it back. */
export async function removeDraft(id: string): Promise<void> {
  try {
    await (await shelf()).delete("drafts", id);
  } catch (problem) {
    // It may have been of this page alone, which is done with it; other tabs have lost nothing.
    tellHere({ id, here: true });
    throw problem;
  }
  tell({ id });
}

/** Calls back whenever a draft was saved or removed, in this tab or another one; returns what ends that. */
export function onDraftsChanged(listener: (change: DraftChange) => void): () => void {
  channelOfTabs();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
