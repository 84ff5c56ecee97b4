"use client";

import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { NOTE_SIZES } from "@/lib/present-address";
import { useAtlas } from "../state/atlas";
import { useTalk } from "./presenting";
import { Told } from "./told";

/** What the speaker wants to say, as large as the desk needs it. */
export function Notes({ size, onSize }: { size: number; onSize(size: number): void }) {
  const { lang } = useAtlas();
  const { step } = useTalk();
  const told = PRESENT_WORDS[lang];
  return (
    <section className="console-notes" aria-label={told.notes} data-notes="">
      <header>
        <h2>{told.notes}</h2>
        <button
          type="button"
          className="outline"
          disabled={size === 0}
          aria-label={told.smaller}
          onClick={() => onSize(size - 1)}
        >
          A−
        </button>
        <button
          type="button"
          className="outline"
          disabled={size === NOTE_SIZES.length - 1}
          aria-label={told.larger}
          onClick={() => onSize(size + 1)}
        >
          A+
        </button>
      </header>
      <div className="notes-text" style={{ fontSize: `${NOTE_SIZES[size] ?? 1}rem` }}>
        {step.notes ? <Told markdown={step.notes} /> : <p className="none">{told.noNotes}</p>}
      </div>
    </section>
  );
}
