"use client";

import { memo, useEffect, useRef } from "react";
import type { Item } from "@/lib/items";
import { VIEW_LAYERS, type ViewLayer } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useMedia } from "../state/use-media";
import { useSetView } from "../state/use-view";
import type { LegendEntry } from "./layers/layer";
import { LegendMark } from "./legend-mark";
import type { Legend } from "./use-legend";

/** Layers whose marks stand in the second list. */
const EXTRA: readonly ViewLayer[] = ["meetings", "agreements", "flows", "routes", "findings"];

export interface LegendProps {
  legend: Legend;
  visible: ReadonlySet<ViewLayer>;
  /** The thing that is open. */
  item?: Item | undefined;
}

/** Where a map of the page has no room for an open legend. */
const NARROW = "(max-width: 52rem), (max-height: 50rem)";

/** The legend: what each mark means, and the switches that show and hide it. */
export const MapLegend = memo(function MapLegend({
  legend,
  visible,
  narrow = NARROW,
}: LegendProps & {
  /** In which windows it is closed at first, as a media query. */
  narrow?: string;
}) {
  const { words } = useAtlas();
  const setView = useSetView();
  const isNarrow = useMedia(narrow);
  const flip = (layer: ViewLayer) =>
    setView({ layers: VIEW_LAYERS.filter((other) => (other === layer) !== visible.has(other)) });
  const line = (entry: LegendEntry) => (
    <li key={entry.id} data-legend={entry.id} data-words={entry.mark.kind === "none"}>
      <LegendMark mark={entry.mark} />
      {entry.place ? (
        <button type="button" className="legend-place" onClick={() => setView({ place: entry.place })}>
          {entry.label}
        </button>
      ) : (
        <span>{entry.label}</span>
      )}
      {entry.toggle && (
        <input
          type="checkbox"
          aria-label={`${words.map.layers}: ${words.layers[entry.toggle]}`}
          checked={visible.has(entry.toggle)}
          onChange={() => entry.toggle && flip(entry.toggle)}
        />
      )}
    </li>
  );
  // A view with marks of the second list opens it; it is never closed under the reader's hand.
  const more = useRef<HTMLDetailsElement>(null);
  const needsMore = EXTRA.some((layer) => visible.has(layer));
  useEffect(() => {
    if (needsMore && more.current) more.current.open = true;
  }, [needsMore]);
  const { entries, heading, universe, notes, compared } = legend;
  return (
    <details className="legend" open={!isNarrow}>
      <summary>{words.map.legend}</summary>
      <p className="legend-heading" data-legend-heading="">
        <b>{heading.what}</b>
        {heading.when && <span data-legend-period="">{heading.when}</span>}
        {universe && <span data-legend-universe="">{universe}</span>}
      </p>
      {notes.map((note) => (
        <p key={note} className="legend-note">
          {note}
        </p>
      ))}
      {compared.length > 0 && (
        <ol className="legend-compared">
          {compared.map((name, index) => (
            <li key={name}>
              <span className="compared-mark">{index + 1}</span> {name}
            </li>
          ))}
        </ol>
      )}
      <div className="legend-lists">
        <ul>{entries.filter((entry) => !entry.more && !entry.toggle).map(line)}</ul>
        <ul>{entries.filter((entry) => !entry.more && entry.toggle).map(line)}</ul>
      </div>
      <details ref={more} className="legend-more">
        <summary>{words.legend.more}</summary>
        <ul>{entries.filter((entry) => entry.more).map(line)}</ul>
        <p>{words.legend.caseHelp}</p>
      </details>
    </details>
  );
});
