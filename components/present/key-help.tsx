"use client";

import { useEffect, useId, useRef } from "react";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { useAtlas } from "../state/atlas";

/** What each key does. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  const { lang } = useAtlas();
  const words = PRESENT_WORDS[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const rows: [keys: string, does: string][] = [
    ["→ Space PageDown", words.acts.next],
    ["← PageUp", words.acts.previous],
    ["Home · End", `${words.acts.first} · ${words.acts.last}`],
    [words.jump, words.stepList],
    ["B · W", `${words.acts.black} · ${words.acts.white}`],
    ["R", words.acts.resume],
    ["Z", words.acts.large],
    ["F", words.acts["full-screen"]],
    ["N", words.acts.notes],
    ["L", words.pointing],
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
