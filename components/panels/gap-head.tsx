"use client";

import { memo } from "react";
import { timeWords } from "@/lib/chart-title";
import { GAP_STATES } from "@/lib/gaps";
import { GAP_WORDS } from "@/lib/messages/gap-words";
import { VIEW_LAYERS, type View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

/** How many of the places have a figure for the chosen chart and time, what is known of the others, and the map's own view of it. */
export default memo(function GapHead({ view }: { view: View }) {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const g = GAP_WORDS[lang];
  const { universe, states, withFigure, indirect, level } = facts.gaps(view);
  const isOn = view.layers.includes("gaps");
  if (universe.length === 0) return null;
  const place = view.place ? facts.places.get(view.place) : undefined;
  const around = level === "provinces" && place?.country ? facts.places.get(place.country) : place;
  const time = timeWords(view.time, lang);
  const when = time ? g.when(time) : g.ever;
  const of = g.levels[level](universe.length, around?.name[lang] ?? words.whole);
  const flip = () =>
    setView({ layers: VIEW_LAYERS.filter((layer) => (layer === "gaps") !== view.layers.includes(layer)) });
  const told = GAP_STATES.filter((state) => state !== "reported")
    .map((state) => [state, universe.filter(({ id }) => states.get(id) === state)] as const)
    .filter(([, places]) => places.length > 0);
  return (
    <div className="gap-head" data-gaps={withFigure} data-indirect={indirect} data-of={universe.length}>
      <p>
        <b>{words.metrics[view.metric]}</b>
        {lang === "zh" ? "：" : ": "}
        {g.count(withFigure, of, when, indirect)}
        {words.sentence.stop}
      </p>
      <label className="gap-switch">
        <input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={flip} />
        {g.onMap}
      </label>
      <details className="gap-list">
        <summary>{g.list}</summary>
        {told.length === 0 && <p>{g.none}</p>}
        <dl>
          {told.map(([state, places]) => (
            <div key={state} data-gap-state={state}>
              <dt>{g.states[state](places.length)}</dt>
              <dd>
                {places.map(({ id, name }) => (
                  <button key={id} type="button" data-gap-place={id} onClick={() => setView({ place: id })}>
                    {name[lang]}
                  </button>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
});
