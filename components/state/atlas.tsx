"use client";

import { createContext, type ReactNode, use, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { type Facts, factsOf } from "@/lib/facts";
import type { Messages } from "@/lib/messages/messages";
import { gathering } from "@/lib/portions";
import type { Atlas, Figure, Lang } from "@/lib/schema";
import { readView } from "@/lib/view";
import { type Voice, voiceOf } from "@/lib/voice";
import { search, subscribe } from "./address";
import { fileAddress } from "./files";

/** Whether all figures are there: those that do not fit into the page follow in portions. */
export type Arrival = "whole" | "arriving" | "incomplete";

interface Reading {
  facts: Facts;
  arrival: Arrival;
  lang: Lang;
  words: Messages;
  /** What sentences are made with in the room of the address. */
  voice: Voice;
  /** Where the atlas page of the language lies, seen from the page: "" on itself. */
  home: string;
}

/** Read with useAtlas. */
export const ReadingContext = createContext<Reading | undefined>(undefined);

interface Props {
  /** The atlas of the page as JSON: a string crosses from the built page to the living one without being walked through. */
  json: string;
  /** How many portions of figures follow. */
  portions: number;
  lang: Lang;
  words: Messages;
  /** Where the atlas page lies, as "../../"; absent on itself. */
  home?: string;
  children: ReactNode;
}

export function AtlasProvider({ json, portions, lang, words, home = "", children }: Props) {
  const page = useMemo(() => JSON.parse(json) as Atlas, [json]);
  const [arrived, setArrived] = useState<Facts | "incomplete">();

  useEffect(() => {
    if (portions === 0) return;
    const gone = new AbortController();
    gather(page, portions, gone.signal).then(
      (facts) => setArrived(facts),
      () => !gone.signal.aborted && setArrived("incomplete"),
    );
    return () => gone.abort();
  }, [page, portions]);

  const first = useMemo(() => factsOf(page, undefined, portions > 0), [page, portions]);
  const listed = typeof arrived === "object" ? arrived : first;
  const facts = listed.inRoom(useSyncExternalStore(subscribe, roomNamed, atBuild));
  const arrival: Arrival =
    portions === 0 || typeof arrived === "object" ? "whole" : arrived === "incomplete" ? "incomplete" : "arriving";
  const voice = useMemo(() => voiceOf({ facts, lang, words }), [facts, lang, words]);
  const reading = useMemo(
    () => ({ facts, arrival, lang, words, voice, home }),
    [facts, arrival, lang, words, voice, home],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

/** Fetch and index the portions one by one, each in a task of its own. */
async function gather(page: Atlas, portions: number, signal: AbortSignal): Promise<Facts> {
  const gathered = gathering(page);
  for (let number = 1; number <= portions; number++) {
    const answer = await fetch(fileAddress(`data/portion-${number}.json`), { signal });
    if (!answer.ok) throw new Error(`portion ${number}: ${answer.status}`);
    gathered.add((await answer.json()) as Figure[]);
  }
  const { atlas, index } = gathered.finish();
  await pause();
  const facts = factsOf(atlas, index);
  const told = facts.inRoom(roomNamed());
  // What the page will ask at once is asked here, each question in a task of its own: the answers are kept.
  const { view } = readView(search(), facts.known);
  for (const ask of [told.select, told.years, told.choropleth]) {
    await pause();
    ask(view);
  }
  await pause();
  return facts;
}

/** The rest in another task, so that the page answers in between. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** The name of the room in the address. */
const roomNamed = () => new URLSearchParams(search()).get("room") ?? undefined;

/** Built pages are in the neutral room. */
const atBuild = () => undefined;

/** The facts, the language and its words. */
export function useAtlas(): Reading {
  const reading = use(ReadingContext);
  if (!reading) throw new Error("useAtlas needs an AtlasProvider above it");
  return reading;
}
