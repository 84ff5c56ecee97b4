"use client";

import { useEffect, useState } from "react";
import { type Draft, listDrafts, onDraftsChanged } from "../state/drafts";
import { desk } from "./desk";

interface DraftList {
  /** undefined while they are looked for. */
  drafts: readonly Draft[] | undefined;
  /** The browser keeps nothing, or has no room left for some of them. */
  problem?: "unkept" | "full";
}

/** The drafts of this browser, whichever tab wrote them, and those that it could not keep. */
export function useDraftList(): DraftList {
  const [list, setList] = useState<DraftList>({ drafts: undefined });
  useEffect(() => {
    let isGone = false;
    const look = () =>
      listDrafts().then(
        (drafts) => isGone || setList(desk.withUnkept(drafts)),
        () => isGone || setList({ drafts: desk.withUnkept([]).drafts, problem: "unkept" }),
      );
    void look();
    const leave = [onDraftsChanged, desk.onDeskChanged].map((watch) => watch(() => void look()));
    return () => {
      isGone = true;
      for (const unwatch of leave) unwatch();
    };
  }, []);
  return list;
}
