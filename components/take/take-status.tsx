"use client";

import { TAKE_WORDS } from "@/lib/messages/take-words";
import { useAtlas } from "../state/atlas";
import type { TakeState } from "./use-take";

/** How the export goes that was asked for last. */
export function TakeStatus({ state, onCancel }: { state: TakeState; onCancel(): void }) {
  const { lang } = useAtlas();
  const told = TAKE_WORDS[lang];
  return (
    <div className="take-status" data-take-state={state.kind}>
      <p role={state.kind === "refused" ? "alert" : "status"}>
        {state.kind === "making" ? told.making(state.what) : state.kind === "idle" ? "" : state.text}
      </p>
      {state.kind === "making" && (
        <>
          <progress value={state.done} aria-label={told.making(state.what)} />
          <button type="button" className="outline" data-take-cancel="" onClick={onCancel}>
            {told.cancel}
          </button>
        </>
      )}
    </div>
  );
}
