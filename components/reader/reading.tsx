"use client";

import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import type { Briefing, BriefingStep } from "@/lib/briefing";
import type { Audience } from "@/lib/briefing-address";
import { viewShown } from "@/lib/present-address";
import { readReading, viewRead, withViewRead } from "@/lib/reader-address";
import { queryInRoom, readView, type View, writeView } from "@/lib/view";
import { frameView, hash, subscribe, wholeSearch } from "../state/address";
import { useAtlas } from "../state/atlas";

/** A step with its view, as the address writes it everywhere else. */
export interface ReadStep extends BriefingStep {
  number: number;
  /** In the room of the address, where that names one. */
  view: View;
}

interface Read {
  briefing: Briefing;
  steps: readonly ReadStep[];
  /** The step that is read, from 1. */
  number: number;
  /** The reader looks at something else than the step's view. */
  isAside: boolean;
  /** What the address names in place of the briefing's own. */
  audience: Audience;
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
  // The same in every room: the steps tell the room, and must not follow from it.
  const { known } = facts.inRoom(undefined);
  const steps = useMemo(
    () =>
      briefing.steps.map((step, at): ReadStep => {
        const { view } = readView(queryInRoom(step.query, briefing.room), known);
        const questions = step.questions.map((one) => ({ ...one, query: queryInRoom(one.query, briefing.room) }));
        return { ...step, questions, query: writeView(view), number: at + 1, view };
      }),
    [briefing, known],
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
    const { step, aside, room, theme } = readReading(query, part);
    const shown = steps.map((one) =>
      room === undefined
        ? one
        : { ...one, view: readView(viewShown({ briefing: "", step: one.number, room }, steps), known).view },
    );
    const number = Math.min(step, steps.length);
    return { briefing, steps: shown, number, isAside: aside !== undefined, audience: { room, theme } };
  }, [briefing, steps, query, part, known]);
  return <ReadContext value={read}>{children}</ReadContext>;
}
