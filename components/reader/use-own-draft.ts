"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Briefing } from "@/lib/briefing";
import { readShowing } from "@/lib/present-address";
import { subscribe, wholeSearch } from "../state/address";
import { loadDraft, onDraftsChanged } from "../state/drafts";

const atBuild = () => "";

/** The draft that the address names, as it was saved last, by whichever tab; undefined while it is looked for. */
export function useOwnDraft(): Briefing | "none" | undefined {
  const query = useSyncExternalStore(subscribe, wholeSearch, atBuild);
  const id = readShowing(query).briefing;
  const [found, setFound] = useState<{ id: string; briefing: Briefing | "none" }>();
  useEffect(() => {
    if (!id) return;
    let isGone = false;
    const look = () =>
      loadDraft(id)
        .catch(() => undefined)
        .then((draft) => {
          if (!isGone) setFound({ id, briefing: draft?.briefing ?? "none" });
        });
    look();
    const leave = onDraftsChanged((change) => change.id === id && look());
    return () => {
      isGone = true;
      leave();
    };
  }, [id]);
  return found?.id === id ? found.briefing : undefined;
}
