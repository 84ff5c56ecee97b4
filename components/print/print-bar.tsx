"use client";

import type { ReactNode } from "react";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { type Printing, withPrinting } from "@/lib/print-address";
import type { Paper } from "@/lib/room";
import { goWhole, wholeSearch } from "../state/address";
import { useAtlas } from "../state/atlas";
import { useQuery } from "../state/use-view";

interface Props {
  printing: Printing;
  paper: Paper;
  /** Pages and maps are there. */
  isReady: boolean;
  /** How far it is. */
  children: ReactNode;
}

const change = (to: Parameters<typeof withPrinting>[1]) => goWhole(withPrinting(wholeSearch(), to), "replace");

/** Above the pages: what is printed, on which paper, with notes or without, and the button that prints. */
export function PrintBar({ printing, paper, isReady, children }: Props) {
  const { lang, words, home } = useAtlas();
  const query = useQuery();
  const told = PRINT_WORDS[lang];
  const { what, briefing, hasNotes } = printing;
  const other = words.otherLanguage;
  const reading = briefing.startsWith("draft-") ? `draft/?briefing=${briefing}` : `${briefing}/`;
  return (
    <header className="print-bar">
      <a className="outline" href={`${home}${what === "briefing" ? `briefings/${reading}` : query}`}>
        ← {what === "briefing" ? told.toBriefing : told.toAtlas}
      </a>
      <div className="print-what">
        <b>{told.what[what]}</b> {children}
      </div>
      <label>
        {told.paper}{" "}
        <select value={paper} onChange={({ target }) => change({ paper: target.value === "Letter" ? "Letter" : "A4" })}>
          <option value="A4">{told.papers.A4}</option>
          <option value="Letter">{told.papers.Letter}</option>
        </select>
      </label>
      {what === "briefing" && (
        <label>
          <input type="checkbox" checked={hasNotes} onChange={({ target }) => change({ hasNotes: target.checked })} />{" "}
          {told.withNotes}
        </label>
      )}
      <button type="button" className="solid" disabled={!isReady} title={told.howToSave} onClick={() => window.print()}>
        {told.print}
      </button>
      <a className="outline" href={`${home}../${other.lang}/print/${query}`} lang={other.lang} hrefLang={other.lang}>
        {other.label}
      </a>
    </header>
  );
}
