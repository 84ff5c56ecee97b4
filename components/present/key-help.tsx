"use client";

import { useEffect, useId, useRef } from "react";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { useAtlas } from "../state/atlas";
import { useTalk } from "./presenting";

interface Props {
  /** The speaker's window, or a wall that is presented from by itself. */
  window: "console" | "wall";
  onClose(): void;
}

/** What each key does in this window. */
export function KeyHelp({ window: kind, onClose }: Props) {
  const { lang } = useAtlas();
  const { showing } = useTalk();
  const words = PRESENT_WORDS[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  type Row = [keys: string, does: string];
  const notes: Row[] = kind === "console" ? [["N", words.acts.notes]] : [];
  const letters: Row[] = [
    ["B · W", `${words.acts.black} · ${words.acts.white}`],
    ["R", words.acts.resume],
    ["Z", words.acts.large],
    ["F", words.acts["full-screen"]],
    ...notes,
    ["L", kind === "console" ? words.pointing : words.pointingHere],
  ];
  const rows: Row[] = [
    ["→ Space PageDown", words.acts.next],
    ["← PageUp", words.acts.previous],
    ["Home · End", `${words.acts.first} · ${words.acts.last}`],
    [words.jump, words.stepList],
    ...(showing.lettersOff ? [] : letters),
    ["?", words.acts.help],
  ];
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words.keysTitle}</h2>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="outline" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
