"use client";

import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import type { Briefing, BriefingStep } from "@/lib/briefing";
import { readReading, viewRead, withViewRead } from "@/lib/reader-address";
import { readView, type View, writeView } from "@/lib/view";
import { frameView, hash, subscribe, wholeSearch } from "../state/address";
import { useAtlas } from "../state/atlas";

/** A step with its view, as the address writes it everywhere else. */
export interface ReadStep extends BriefingStep {
  number: number;
  view: View;
}

interface Read {
  briefing: Briefing;
  steps: readonly ReadStep[];
  /** The step that is read, from 1. */
  number: number;
  /** The reader looks at something else than the step's view. */
  isAside: boolean;
}

const ReadContext = createContext<Read | undefined>(undefined);

const atBuild = () => "";

/** The briefing, its steps and where the reader is. */
export function useReading(): Read {
  const read = use(ReadContext);
  if (!read) throw new Error("useReading needs Reading above it");
  return read;
}

/** Lets the rooms below see the view of the step that is read, or what the reader chose, as the view of the page. */
export function Reading({ briefing, children }: { briefing: Briefing; children: ReactNode }) {
  const { facts } = useAtlas();
  const steps = useMemo(
    () =>
      briefing.steps.map((step, at): ReadStep => {
        const { view } = readView(step.query, facts.known);
        return { ...step, query: writeView(view), number: at + 1, view };
      }),
    [briefing, facts],
  );
  const query = useSyncExternalStore(subscribe, wholeSearch, atBuild);
  const part = useSyncExternalStore(subscribe, hash, atBuild);

  useLayoutEffect(() => {
    frameView({
      viewIn: (whole) => viewRead(whole, hash(), steps),
      withView: (whole, view) => withViewRead(whole, hash(), view, steps),
    });
    return () => frameView(undefined);
  }, [steps]);

  useEffect(() => {
    document.title = briefing.title;
  }, [briefing.title]);

  const read = useMemo(() => {
    const { step, aside } = readReading(query, part);
    return { briefing, steps, number: Math.min(step, steps.length), isAside: aside !== undefined };
  }, [briefing, steps, query, part]);
  return <ReadContext value={read}>{children}</ReadContext>;
}
