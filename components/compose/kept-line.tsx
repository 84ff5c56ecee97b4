"use client";

import type { DraftKeeper, Kept } from "../state/draft-keeper";
import type { EditorVoice } from "./step-editor";

/** How the draft stands with what is saved; and the choice, where another tab saved meanwhile. */
export function KeptLine({
  kept,
  keeper,
  voice: { words, say },
}: {
  kept: Kept;
  keeper: DraftKeeper;
  voice: EditorVoice;
}) {
  const { state, theirs, news } = kept;
  if (theirs) {
    return (
      <div className="warning" role="alert" data-compose-conflict="">
        <p>{words.conflict.text}</p>
        <div className="row">
          <button
            type="button"
            className="outline"
            onClick={() => {
              keeper.takeTheirs();
              say(words.conflict.tookTheirs);
            }}
          >
            {words.conflict.theirs}
          </button>
          <button
            type="button"
            className="outline"
            onClick={() => {
              keeper.keepCopy();
              say(words.conflict.keptCopy);
            }}
          >
            {words.conflict.copy}
          </button>
        </div>
      </div>
    );
  }
  if (state === "unkept" || state === "full") {
    return (
      <p className="warning" role="alert" data-compose-kept={state}>
        {words.kept[state]}
      </p>
    );
  }
  return (
    <p className="kept" data-compose-kept={state}>
      {news ? words.kept[news] : words.kept[state]}
    </p>
  );
}
