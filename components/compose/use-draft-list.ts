"use client";

import { useEffect, useState } from "react";
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
