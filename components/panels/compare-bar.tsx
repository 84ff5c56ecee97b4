"use client";

import { COMPARE_WORDS } from "@/lib/messages/compare-words";
import { comparedPlaces, MOST_COMPARED, VIEW_METRICS, type View, type ViewMetric } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useCompare } from "../state/use-compare";
import { useSetView } from "../state/use-view";

/** What stands side by side, with a way to take each out, to choose the figures, and to end it. */
export function CompareBar({ view }: { view: View }) {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const toggle = useCompare();
  const c = COMPARE_WORDS[lang];
  const { compare } = view;
  if (!compare) return null;
  const places = comparedPlaces(view).flatMap((id) => facts.places.get(id) ?? []);
  return (
    <section className="compare-bar" aria-label={c.label} data-compare-kind={compare.kind}>
      <h2>{c.label}</h2>
      {compare.kind === "years" ? (
        <p className="compared">
          {compare.years.map((year) => (
            <b key={year} data-compared={year}>
              {lang === "zh" ? `${year}年` : year}
            </b>
          ))}
        </p>
      ) : (
        <ul className="compared">
          {places.map((place) => (
            <li key={place.id} data-compared={place.id}>
              {place.name[lang]}
              <button type="button" aria-label={c.remove(place.name[lang])} onClick={() => toggle(place.id)}>
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M1 1l8 8M9 1l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      {places.length === 1 && compare.kind === "places" && <p className="place-note">{c.hint}</p>}
      {places.length === MOST_COMPARED && <p className="place-note">{c.full}</p>}
      <div className="compare-tools">
        <label>
          {c.metric}
          <select
            value={view.metric}
            onChange={(event) => setView({ metric: event.target.value as ViewMetric })}
            data-compare-metric=""
          >
            {VIEW_METRICS.map((metric) => (
              <option key={metric} value={metric}>
                {words.metrics[metric]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="outline" data-end-compare="" onClick={() => setView({ compare: undefined })}>
          {c.end}
        </button>
      </div>
    </section>
  );
}
