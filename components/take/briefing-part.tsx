"use client";

import { type ReactNode, useState } from "react";
import type { Briefing } from "@/lib/briefing";
import { printLink } from "@/lib/briefing-address";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import type { View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { Checklist } from "./checklist";
import { useListedBriefings } from "./use-listed-briefings";

interface Props {
  view: View;
  button(kind: "pptx-deck" | "html", label: string, briefing: Briefing): ReactNode;
}

/** A briefing as a whole: deck, hand-out, one file. */
export function BriefingPart({ view, button }: Props) {
  const { lang } = useAtlas();
  const told = TAKE_WORDS[lang];
  const listed = useListedBriefings();
  const [name, setName] = useState("");
  const briefing = listed === "missing" ? undefined : (listed.find((one) => one.name === name) ?? listed[0]);
  return (
    <section>
      <h3>{told.deckOf}</h3>
      {listed === "missing" && <p role="status">{told.noBriefings}</p>}
      {listed !== "missing" && briefing && (
        <>
          <label className="take-choice">
            <span className="visually-hidden">{told.deckOf}</span>
            <select data-take-briefing="" value={briefing.name} onChange={({ target }) => setName(target.value)}>
              {listed.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
          <Checklist view={view} briefing={briefing} />
          <div className="row">
            {button("pptx-deck", told.deck, briefing)}
            <a className="outline" href={printLink(`../${lang}/`, briefing.name, view)} data-export="hand-out">
              {told.handOut}
            </a>
            {button("html", told.fileBriefing, briefing)}
          </div>
        </>
      )}
    </section>
  );
}
