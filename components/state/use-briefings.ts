"use client";

import { useEffect, useState } from "react";
import type { Briefing } from "@/lib/briefing";
import { fileAddress } from "./files";

let fetched: Promise<readonly Briefing[]> | undefined;

function fetchBriefings(): Promise<readonly Briefing[]> {
  const asked = fetch(fileAddress("data/briefings.json")).then((answer) => {
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
