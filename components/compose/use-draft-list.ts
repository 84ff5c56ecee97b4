"use client";

import { useEffect, useState } from "react";
import type { Briefing } from "@/lib/briefing";
import { type Draft, listDrafts, onDraftsChanged } from "../state/drafts";
import { unkeptDrafts } from "./desk";

/** The drafts of this browser, whichever tab wrote them; `isRefused` where the browser keeps none. */
export function useDraftList(): { drafts: readonly Draft[] | undefined; isRefused: boolean } {
  const [list, setList] = useState<{ drafts: readonly Draft[] | undefined; isRefused: boolean }>({
    drafts: undefined,
    isRefused: false,
  });
  useEffect(() => {
    let isGone = false;
    const look = () =>
      listDrafts().then(
        (drafts) => isGone || setList({ drafts, isRefused: false }),
        () => isGone || setList({ drafts: unkeptDrafts(), isRefused: true }),
      );
    void look();
    const unwatch = onDraftsChanged(() => void look());
    return () => {
      isGone = true;
      unwatch();
    };
  }, []);
  return list;
}

let fetched: Promise<readonly Briefing[]> | undefined;

function fetchBriefings(): Promise<readonly Briefing[]> {
  const asked = fetch(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/data/briefings.json`).then((answer) => {
    if (!answer.ok) throw new Error(`briefings: ${answer.status}`);
    return answer.json() as Promise<Briefing[]>;
  });
  // What cannot be had now is asked for again when the room is entered anew.
  asked.catch(() => {
    fetched = undefined;
  });
  return asked;
}

/** The briefings that came with the atlas; undefined until they are there. */
export function useBriefings(): readonly Briefing[] | "missing" | undefined {
  const [briefings, setBriefings] = useState<readonly Briefing[] | "missing">();
  useEffect(() => {
    let isGone = false;
    fetched ??= fetchBriefings();
    fetched.then(
      (all) => isGone || setBriefings(all),
      () => isGone || setBriefings("missing"),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return briefings;
}
