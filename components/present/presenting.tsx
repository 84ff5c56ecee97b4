"use client";

import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { Briefing, BriefingStep } from "@/lib/briefing";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { type Act, acted } from "@/lib/present-acts";
import { readShowing, type Showing, stepIndex, viewShown, withView, writeShowing } from "@/lib/present-address";
import { queryInRoom, readView, writeView } from "@/lib/view";
import { type Framing, frameView, goWhole, subscribe, wholeSearch } from "../state/address";
import { useAtlas } from "../state/atlas";
import { loadDraft } from "../state/drafts";

interface Talk {
  briefing: Briefing;
  showing: Showing;
  /** The step that is on, counted from 1. */
  number: number;
  step: BriefingStep;
}

const TalkContext = createContext<Talk | undefined>(undefined);

const atBuild = () => "";

/** What the address says is shown. */
export function useShowing(): Showing {
  const query = useSyncExternalStore(subscribe, wholeSearch, atBuild);
  return useMemo(() => readShowing(query), [query]);
}

/** The briefing, the step that is on, and what is shown. */
export function useTalk(): Talk {
  const talk = use(TalkContext);
  if (!talk) throw new Error("useTalk needs Presenting above it");
  return talk;
}

/** Functions that change what is shown. They read the address when called, so they never change themselves. */
export function useShow(): { act(act: Act): void; change(change: Partial<Showing>): void } {
  const { briefing } = useTalk();
  const steps = briefing.steps.length;
  return useMemo(() => {
    // A talk is no history of pages: Back leaves it.
    const show = (next: Showing) => goWhole(writeShowing(next), "replace");
    return {
      act: (act) => show(acted(readShowing(wholeSearch()), act, steps)),
      change: (change) => show({ ...readShowing(wholeSearch()), ...change }),
    };
  }, [steps]);
}

interface Props {
  /** The briefings that come with the page. */
  briefings: readonly Briefing[];
  /** What stands where the address names no briefing that is there. */
  missing: ReactNode;
  children: ReactNode;
}

/** Finds the briefing that the address names, and lets the rooms below see the view of its step as the view of the page. */
export function Presenting({ briefings, missing, children }: Props) {
  const { facts, lang } = useAtlas();
  // The same in every room: the steps tell the room, and must not follow from it.
  const { known } = facts.inRoom(undefined);
  const showing = useShowing();
  const own = useDraft(showing.briefing);
  const told = briefings.find(({ name }) => name === showing.briefing) ?? (own === "none" ? undefined : own);
  const briefing = useMemo(
    () =>
      told && {
        ...told,
        // As the view is written everywhere else, so that the view of a step is known again.
        steps: told.steps.map((step) => ({
          ...step,
          query: writeView(readView(queryInRoom(step.query, told.room), known).view),
          questions: step.questions.map((one) => ({ ...one, query: queryInRoom(one.query, told.room) })),
        })),
      },
    [told, known],
  );
  const [framed, setFramed] = useState<Briefing>();

  useLayoutEffect(() => {
    if (!briefing || briefing.steps.length === 0) return;
    frameView(framingOf(briefing));
    setFramed(briefing);
    return () => frameView(undefined);
  }, [briefing]);

  useEffect(() => {
    if (briefing) document.title = briefing.title;
  }, [briefing]);

  const talk = useMemo(() => {
    const at = framed ? stepIndex(showing, framed.steps) : 0;
    const step = framed?.steps[at];
    return framed && step && { briefing: framed, showing, number: at + 1, step };
  }, [framed, showing]);
  if (talk && framed === briefing) return <TalkContext value={talk}>{children}</TalkContext>;
  const isLoading = briefing ? briefing.steps.length > 0 : own === undefined;
  return isLoading ? <p className="present-note">{PRESENT_WORDS[lang].loading}</p> : missing;
}

/** Reads the address through the steps of a briefing. Asked many times for the same address: the last answer is kept. */
function framingOf({ steps }: Briefing): Framing {
  let [asked, answer]: [string | undefined, string] = [undefined, ""];
  return {
    viewIn: (query) => {
      if (query !== asked) [asked, answer] = [query, viewShown(readShowing(query), steps)];
      return answer;
    },
    withView: (query, view) => writeShowing(withView(readShowing(query), view, steps)),
  };
}

/** The briefing of a draft that is kept in this browser; undefined while it is looked for. */
function useDraft(name: string): Briefing | "none" | undefined {
  const isDraft = name.startsWith("draft-");
  const [found, setFound] = useState<{ name: string; briefing: Briefing | "none" }>();
  const load = useCallback(async () => {
    const draft = await loadDraft(name).catch(() => undefined);
    return draft?.briefing ?? "none";
  }, [name]);
  useEffect(() => {
    if (!isDraft) return;
    let isGone = false;
    load().then((briefing) => !isGone && setFound({ name, briefing }));
    return () => {
      isGone = true;
    };
  }, [isDraft, name, load]);
  if (!isDraft) return "none";
  return found?.name === name ? found.briefing : undefined;
}
