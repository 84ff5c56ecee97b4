"use client";

import { useMemo } from "react";
import type { Selection } from "@/lib/select";
import { sentence } from "@/lib/sentence";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { Sentence } from "./figure-button";

interface Props {
  selection: Selection;
  years: readonly number[];
}

/** Where the reader is: names in both languages, the way up, the period, and one sentence that says what the numbers say. */
export function PlaceHead({ selection, years }: Props) {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const { place, path, view } = selection;
  const segments = useMemo(
    () => sentence(selection, { lang, words, places: facts.places }),
    [selection, lang, words, facts],
  );
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
        <label className="year">
          <span className="visually-hidden">{words.year.label}</span>
          <select
            value={view.year ?? ""}
            onChange={(event) => setView({ year: event.target.value ? Number(event.target.value) : undefined })}
          >
            <option value="">{words.year.all}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
            {view.year !== undefined && !years.includes(view.year) && <option value={view.year}>{view.year}</option>}
          </select>
        </label>
      </div>
      <Sentence segments={segments} />
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
          {words.sentence.stop} {words.details.citation}: <cite>{place.definition.citation}</cite>
        </p>
      )}
    </header>
  );
}
