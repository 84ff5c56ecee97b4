"use client";

import { lazy, memo, useMemo } from "react";
import { timeWords } from "@/lib/chart-title";
import type { Selection } from "@/lib/select";
import { clauses } from "@/lib/sentence";
import { timeText } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { Room } from "../state/room";
import { useSetView } from "../state/use-view";
import { Sentence } from "./figure-button";

const GapHead = lazy(() => import("./gap-head"));

interface Props {
  selection: Selection;
}

/** Where the reader is: names in both languages, the way up, the period, and one sentence that says what the numbers say. */
export const PlaceHead = memo(function PlaceHead({ selection }: Props) {
  const { facts, lang, words, voice } = useAtlas();
  const setView = useSetView();
  const { place, path, view } = selection;
  const time = timeWords(view.time, lang);
  const told = useMemo(() => clauses(selection, voice), [selection, voice]);
  const other = lang === "en" ? "zh" : "en";
  // Zones that the place is a member of, beside the one line of the breadcrumb.
  const zones = place
    ? facts.places.all.filter((zone) => zone.kind === "zone" && zone.members.includes(place.id) && !path.includes(zone))
    : [];
  return (
    <header className="place-head">
      <nav aria-label={words.places.up} className="crumbs">
        <ol>
          {place ? (
            <li>
              <button type="button" onClick={() => setView({ place: undefined })}>
                {words.whole}
              </button>
            </li>
          ) : (
            <li>{words.wholeHelp}</li>
          )}
          {path.slice(0, -1).map((step) => (
            <li key={step.id}>
              <button type="button" onClick={() => setView({ place: step.id })}>
                {step.name[lang]}
              </button>
            </li>
          ))}
          {place && <li className="crumb-kind">{words.kinds[place.kind]}</li>}
        </ol>
      </nav>
      <div className="place-title">
        <h2 data-testid="place-name">{place?.name[lang] ?? words.whole}</h2>
        {place && (
          <span className="other-name" lang={other} title={words.otherName}>
            {place.name[other]}
          </span>
        )}
        <span className="year" data-year={timeText(view.time)}>
          {time || words.year.all}
        </span>
      </div>
      <Sentence clauses={told} />
      {(view.time || view.layers.includes("gaps")) && (
        <Room>
          <GapHead view={view} />
        </Room>
      )}
      {zones.length > 0 && (
        <p className="place-note">
          {words.places.memberOf}{" "}
          {zones.map((zone) => (
            <button key={zone.id} type="button" className="quiet" onClick={() => setView({ place: zone.id })}>
              {zone.name[lang]}
            </button>
          ))}
        </p>
      )}
      {place?.precision === "none" && <p className="place-note">{words.map.notDrawn}</p>}
      {place?.note && !place.definition && <p className="place-note">{place.note[lang]}</p>}
      {place?.definition && (
        <p className="place-note">
          {place.definition.text[lang]}
          {place.definition.basis !== "working" && ` (${words.details.bases[place.definition.basis]})`}
          {words.sentence.stop} {words.details.citation}: <cite>{place.definition.citation[lang]}</cite>
        </p>
      )}
    </header>
  );
});
