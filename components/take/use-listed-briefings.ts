"use client";

import { useEffect, useMemo, useState } from "react";
import type { Briefing } from "@/lib/briefing";
import { useAtlas } from "../state/atlas";
import { listDrafts } from "../state/drafts";
import { useBriefings } from "../state/use-briefings";

/** The briefings in the language of the page, those of the atlas and the reader's own; "missing": they cannot be had now. */
export function useListedBriefings(): readonly Briefing[] | "missing" {
  const { lang } = useAtlas();
  const builtIn = useBriefings();
  const [drafts, setDrafts] = useState<readonly Briefing[]>([]);
  useEffect(() => {
    let isGone = false;
    listDrafts().then(
      (all) => isGone || setDrafts(all.map(({ briefing }) => briefing)),
      // A browser that keeps nothing has no drafts.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return useMemo(() => {
    const known = builtIn === "missing" ? [] : (builtIn ?? []);
    const listed = [...known, ...drafts].filter((one) => one.lang === lang && one.steps.length > 0);
    return builtIn === "missing" && listed.length === 0 ? "missing" : listed;
  }, [builtIn, drafts, lang]);
}
