import { describe, expect, it } from "vitest";
import { emptyBriefing } from "@/lib/edit-briefing";
import { isKept, keepDraft } from "./draft-keeper";
import type { Draft, DraftChange } from "./drafts";

const briefing = (title: string) => emptyBriefing("draft-a", "en", title, [], "2026-11-25");
const draft = (title: string, revision: number): Draft => ({
  id: "draft-a",
  revision,
  changed: "2026-11-25T10:00:00.000Z",
  briefing: briefing(title),
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A shelf in memory that answers in its own time, as the browser's does. */
function memory() {
  const stored = new Map<string, Draft>();
  const saves: string[] = [];
  const listeners = new Set<(change: DraftChange) => void>();
  return {
    stored,
    saves,
    isBroken: false as false | Error,
    /** As another tab would. */
    saveElsewhere(one: Draft) {
      stored.set(one.id, one);
    },
    tell(change: Omit<DraftChange, "here">) {
      for (const listener of listeners) listener({ ...change, here: false });
    },
    async save(one: Draft, base: number) {
      await Promise.resolve();
      if (this.isBroken) throw this.isBroken;
      const there = stored.get(one.id);
      if (there && there.revision !== base) return { conflict: there };
      const saved = { ...one, revision: base + 1 };
      stored.set(one.id, saved);
      saves.push(saved.briefing.title);
      return { saved };
    },
    async load(id: string) {
      return stored.get(id);
    },
    watch(listener: (change: DraftChange) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function begun(title = "one") {
  const shelf = memory();
  const keeper = keepDraft(draft(title, 0), {
    save: (...args) => shelf.save(...args),
    load: (id) => shelf.load(id),
    watch: (listener) => shelf.watch(listener),
  });
  return { shelf, keeper };
}

describe("keepDraft", () => {
  it("saves a new draft at once, and every change; several during a save are one further save", async () => {
    const { shelf, keeper } = begun();
    keeper.change(briefing("two"));
    keeper.change(briefing("three"));
    await settled();
    expect(shelf.saves).toEqual(["one", "three"]);
    expect(keeper.now()).toMatchObject({ state: "saved", draft: { revision: 2, briefing: { title: "three" } } });
  });

  it("saves nothing over what another tab saved meanwhile, until the reader chooses", async () => {
    const { shelf, keeper } = begun();
    await settled();
    shelf.saveElsewhere(draft("theirs", 2));
    keeper.change(briefing("mine"));
    await settled();
    keeper.change(briefing("mine, longer"));
    await settled();
    expect(shelf.stored.get("draft-a")?.briefing.title).toBe("theirs");
    expect(keeper.now()).toMatchObject({ theirs: { revision: 2 }, draft: { briefing: { title: "mine, longer" } } });
    keeper.takeTheirs();
    expect(keeper.now()).toMatchObject({ state: "saved", draft: { revision: 2, briefing: { title: "theirs" } } });
    keeper.change(briefing("theirs, and mine"));
    await settled();
    expect(shelf.stored.get("draft-a")).toMatchObject({ revision: 3, briefing: { title: "theirs, and mine" } });
  });

  it("keeps this tab's version as a copy under an id of its own", async () => {
    const { shelf, keeper } = begun();
    await settled();
    shelf.saveElsewhere(draft("theirs", 2));
    keeper.change(briefing("mine"));
    await settled();
    keeper.keepCopy();
    await settled();
    const { draft: copy, state } = keeper.now();
    expect(copy.id).toMatch(/^draft-[a-z0-9]{8}$/);
    expect([state, copy.id !== "draft-a", copy.briefing.name]).toEqual(["saved", true, copy.id]);
    expect([...shelf.stored.values()].map((one) => one.briefing.title)).toEqual(["theirs", "mine"]);
  });

  it("takes over what another tab saved while nothing is unsaved here, and says so", async () => {
    const { shelf, keeper } = begun();
    await settled();
    shelf.saveElsewhere(draft("theirs", 2));
    shelf.tell({ id: "draft-a", revision: 2 });
    await settled();
    expect(keeper.now()).toMatchObject({ news: "changed", draft: { revision: 2, briefing: { title: "theirs" } } });
    shelf.stored.clear();
    shelf.tell({ id: "draft-a" });
    expect(keeper.now().news).toBe("removed");
    keeper.change(briefing("back"));
    await settled();
    expect(shelf.stored.get("draft-a")).toMatchObject({ briefing: { title: "back" } });
    expect(keeper.now().news).toBeUndefined();
  });

  it("says that nothing is kept where the browser refuses, and tries again with the next change", async () => {
    const { shelf, keeper } = begun();
    await settled();
    shelf.isBroken = new Error("no storage");
    keeper.change(briefing("lost"));
    await settled();
    expect(keeper.now()).toMatchObject({ state: "unkept", draft: { briefing: { title: "lost" } } });
    shelf.isBroken = false;
    keeper.change(briefing("kept"));
    await settled();
    expect(keeper.now().state).toBe("saved");
    expect(shelf.saves).toEqual(["one", "kept"]);
  });

  it("tells a full disk apart, and keeps what was written", async () => {
    const { shelf, keeper } = begun();
    await settled();
    shelf.isBroken = new DOMException("no room", "QuotaExceededError");
    keeper.change(briefing("written"));
    await settled();
    expect(keeper.now()).toMatchObject({ state: "full", draft: { briefing: { title: "written" } } });
    expect(isKept(keeper.now())).toBe(false);
    shelf.isBroken = false;
    keeper.change(briefing("written, longer"));
    await settled();
    expect(keeper.now().state).toBe("saved");
  });
});
