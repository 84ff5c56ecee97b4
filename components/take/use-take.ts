"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Briefing } from "@/lib/briefing";
import { exportGate, isStopped } from "@/lib/export-gate";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import type { View } from "@/lib/view";
import { publishedAddress } from "../state/address";
import { useAtlas } from "../state/atlas";
import { saveFile } from "../ui/save-file";
import { copyPicture } from "./copy-picture";
import { type ExportName, MAKERS } from "./makers";
import { type PictureChoice, TakeProblem, type Taking } from "./taking";

/** What the room says of the export that was asked for last. */
export type TakeState =
  | { kind: "idle" }
  | { kind: "making"; what: string; done: number }
  | { kind: "told"; text: string }
  | { kind: "refused"; text: string };

/** What is taken: the view, or a briefing as a whole. */
export interface Wanted {
  briefing?: Briefing;
  picture?: PictureChoice;
}

/** Makes exports of a view, one at a time, and says how it went. */
export function useTake(view: View, detailed: ReadonlySet<string>) {
  const { facts, lang, words } = useAtlas();
  const told = TAKE_WORDS[lang];
  const [state, setState] = useState<TakeState>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const taking = useCallback(
    ({ briefing, picture }: Wanted = {}, signal = new AbortController().signal, progress = (_: number) => {}) => {
      const room = facts.room({ ...view, room: view.room ?? briefing?.room });
      const points = exportGate({ facts, lang, room, view, briefing });
      const gaps = points.filter(({ verdict }) => verdict !== "met").map((found) => told.points[found.point](found));
      const made: Taking = {
        facts: facts.inRoom(room.name),
        lang,
        words,
        view,
        room,
        detailed: (country) => detailed.has(country),
        site: publishedAddress(),
        now: new Date(),
        briefing,
        picture,
        gaps,
        signal,
        progress,
      };
      return { made, isStopped: isStopped(points) };
    },
    [facts, lang, words, view, detailed, told],
  );

  /** Do one thing with what is taken, in place of whatever was being done. */
  const run = async (what: string, wanted: Wanted, use: (made: Taking) => Promise<string>) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const progress = (done: number) => signal.aborted || setState({ kind: "making", what, done });
    const { made, isStopped: isRefused } = taking(wanted, signal, progress);
    if (isRefused) return setState({ kind: "refused", text: told.isStopped });
    progress(0);
    try {
      const text = await use(made);
      // A newer export has taken over what is said.
      if (!signal.aborted) setState({ kind: "told", text });
    } catch (problem) {
      if (signal.aborted) return;
      setState({ kind: "refused", text: sentenceOf(problem, told.failed(what), told.noRoom) });
    }
  };
  /** Make an export and hand it to the browser to save. */
  const take = (name: ExportName, what: string, wanted: Wanted = {}) =>
    run(what, wanted, async (made) => {
      const maker = await MAKERS[name]();
      const { name: file, blob, note } = await maker(made);
      made.signal.throwIfAborted();
      saveFile(file, blob);
      return [told.made(file), note].filter(Boolean).join(" ");
    });
  /** Put a picture of the view on the clipboard: asked for within the click, as browsers want it. Refused, it is saved. */
  const copy = (what: string, wanted: Wanted) => run(what, wanted, copyPicture);
  const cancel = () => {
    running.current?.abort();
    setState({ kind: "told", text: told.cancelled });
  };
  const say = (text: string, kind: "told" | "refused" = "told") => setState({ kind, text });
  return { state, take, copy, taking, cancel, say };
}

/** Problems of our own speak for themselves; of the browser's only a full disk can be told apart. */
function sentenceOf(problem: unknown, failed: string, noRoom: string): string {
  if (problem instanceof TakeProblem) return problem.message;
  return problem instanceof DOMException && problem.name === "QuotaExceededError" ? noRoom : failed;
}
