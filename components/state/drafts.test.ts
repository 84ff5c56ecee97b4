import { expect, it, vi } from "vitest";
import { type DraftChange, onDraftsChanged, removeDraft } from "./drafts";

it("a draft that this page alone had is gone from it, even where the browser refuses to delete", async () => {
  const posted = vi.fn();
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      postMessage = posted;
    },
  );
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("refused", "SecurityError");
    },
  });
  const changes: DraftChange[] = [];
  onDraftsChanged((change) => changes.push(change));
  await expect(removeDraft("draft-a")).rejects.toThrow("refused");
  expect(changes).toEqual([{ id: "draft-a", here: true }]);
  expect(posted, "other tabs have lost nothing").not.toHaveBeenCalled();
});
