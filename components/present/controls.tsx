"use client";

import { PRESENT_WORDS } from "@/lib/messages/present-words";
import type { Act } from "@/lib/present-acts";
import { useAtlas } from "../state/atlas";
import { useShow, useTalk } from "./presenting";

/** Everything that a key does, as buttons. */
export function Controls({ perform }: { perform(act: Act): void }) {
  const { lang } = useAtlas();
  const { showing, number, briefing } = useTalk();
  const { change } = useShow();
  const told = PRESENT_WORDS[lang];
  const button = (act: Exclude<Act, { step: number }>, key: string, isOn?: boolean, label = told.acts[act]) => (
    <button type="button" className="outline" data-act={act} aria-pressed={isOn} onClick={() => perform(act)}>
      {label}{" "}
      {key && (
        <span className="key" aria-hidden="true">
          {key}
        </span>
      )}
    </button>
  );
  return (
    <div className="console-controls">
      <button
        type="button"
        className="outline"
        data-act="previous"
        disabled={number === 1 && showing.aside === undefined}
        onClick={() => perform("previous")}
      >
        <span aria-hidden="true">←</span> {told.acts.previous}
      </button>
      <button
        type="button"
        className="solid"
        data-act="next"
        disabled={number === briefing.steps.length && showing.aside === undefined}
        onClick={() => perform("next")}
      >
        {told.acts.next} <span aria-hidden="true">→</span>
      </button>
      <button
        type="button"
        className="outline"
        data-act="resume"
        disabled={showing.aside === undefined && !showing.cover && !showing.large}
        onClick={() => perform("resume")}
      >
        {told.acts.resume}{" "}
        <span className="key" aria-hidden="true">
          R
        </span>
      </button>
      {button("freeze", "", showing.frozen === true, showing.frozen ? told.unfreeze : told.acts.freeze)}
      {button("black", "B", showing.cover === "black")}
      {button("white", "W", showing.cover === "white")}
      {button("large", "Z", showing.large === true)}
      {button("notes", "N")}
      {button("full-screen", "F")}
      {button("help", "?")}
      <label className="letters">
        <input
          type="checkbox"
          checked={showing.lettersOff !== true}
          onChange={(event) => change({ lettersOff: event.target.checked ? undefined : true })}
        />{" "}
        {told.letters}
      </label>
      {showing.frozen && (
        <p className="console-frozen" role="status">
          {told.frozen}
        </p>
      )}
    </div>
  );
}
