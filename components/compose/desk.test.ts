import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyBriefing } from "@/lib/edit-briefing";
import { keepDraft, type Storing } from "../state/draft-keeper";
import type { Draft } from "../state/drafts";
import { newDesk } from "./desk";

/** A shelf that refuses what it is told to. */
const shelf = { refuses: undefined as Error | undefined, saved: [] as Draft[], stands: false };

const storing: Storing = {
  load: async () => undefined,
  watch: () => () => undefined,
  async save(draft, base) {
    if (shelf.refuses) throw shelf.refuses;
    if (shelf.stands) return { conflict: { ...draft, revision: base + 7 } };
    const saved = { ...draft, revision: base + 1 };
    shelf.saved.push(saved);
    return { saved };
  },
};

const draft = (id: string, title: string, revision = 3): Draft => ({
  id,
  revision,
  changed: "2026-11-25T10:00:00.000Z",
  briefing: emptyBriefing(id, "en", title, [], "2026-11-25"),
});
const full = new DOMException("no room", "QuotaExceededError");
const settled = () => new Promise((resolve) => setTimeout(resolve));
const titles = (drafts: readonly Draft[]) => drafts.map(({ briefing }) => briefing.title);
const isAsked = () => {
  const leaving = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
};

/** A desk with nothing on it. */
const emptyDesk = () => newDesk((first) => keepDraft(first, storing));

beforeEach(() => {
  vi.stubGlobal("window", new EventTarget());
  Object.assign(shelf, { refuses: undefined, saved: [], stands: false });
});

describe("a draft that could not be saved", () => {
  it("is listed in front of what is stored, in place of its old version, and held by the leave warning", async () => {
    const desk = emptyDesk();
    const stored = [draft("draft-a", "other"), draft("draft-b", "as stored")];
    const keeper = desk.takeDraft(draft("draft-b", "as stored"));
    expect(isAsked()).toBe(false);
    shelf.refuses = full;
    keeper.change(draft("draft-b", "written on a full disk").briefing);
    await settled();
    desk.leaveDraft();
    const { drafts, problem } = desk.withUnkept(stored);
    expect([titles(drafts), problem]).toEqual([["written on a full disk", "other"], "full"]);
    expect(isAsked()).toBe(true);
    expect(desk.takeDraft(stored[1] as Draft)).toBe(keeper);
    shelf.refuses = undefined;
    keeper.change(draft("draft-b", "with room again").briefing);
    await settled();
    expect(desk.withUnkept(stored)).toEqual({ drafts: stored });
    expect(isAsked()).toBe(false);
  });

  it("is asked for no more once it is deleted, and comes back to the desk where nothing can be saved", async () => {
    const desk = emptyDesk();
    const heard = vi.fn();
    desk.onDeskChanged(heard);
    shelf.refuses = new DOMException("refused", "SecurityError");
    const { draft: mine } = desk.takeDraft(draft("draft-a", "loose", 0)).now();
    await settled();
    expect(desk.withUnkept([])).toEqual({ drafts: [mine], problem: "unkept" });
    desk.dropDraft("draft-a");
    await settled();
    expect(desk.withUnkept([])).toEqual({ drafts: [] });
    expect(isAsked()).toBe(false);
    heard.mockClear();
    desk.putBack(mine);
    await settled();
    expect(titles(desk.withUnkept([]).drafts)).toEqual(["loose"]);
    expect(isAsked()).toBe(true);
    expect(heard).toHaveBeenCalled();
  });
});

it("a deleted draft that was put back is saved at once, as it was", async () => {
  const desk = emptyDesk();
  const mine = draft("draft-a", "kept");
  desk.putBack(mine);
  await settled();
  expect(shelf.saved).toEqual([{ ...mine, revision: 4 }]);
  expect(desk.draftAtWork()).toBeUndefined();
});

it("the browser asks as long as another tab's version waits for a choice", async () => {
  const desk = emptyDesk();
  const keeper = desk.takeDraft(draft("draft-a", "kept"));
  shelf.stands = true;
  keeper.change(draft("draft-a", "mine").briefing);
  await settled();
  desk.leaveDraft();
  expect(isAsked()).toBe(true);
  keeper.takeTheirs();
  expect(isAsked()).toBe(false);
});
