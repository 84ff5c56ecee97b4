"use client";

import { memo } from "react";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { hasLand, sceneOf } from "@/lib/scene";
import { useAtlas } from "../state/atlas";
import { keyEntries, laysBackColours } from "./key-entries";
import { LegendMark } from "./legend-mark";
import type { LegendProps } from "./map-legend";

/** The legend where nothing is operated: what the colours count, and what each mark on the map means. */
export const MapKey = memo(function MapKey({ legend, visible, item }: LegendProps) {
  const { facts, lang } = useAtlas();
  const { heading, universe, notes, entries, paintings } = legend;
  const scene = item && sceneOf(item, facts);
  const isLaidBack = laysBackColours({ scene, paintings, places: facts.places });
  const shown = keyEntries(entries, { visible, isOpen: item !== undefined, isLaidBack });
  return (
    <div className="map-key">
      {!isLaidBack && (
        <>
          <p data-legend-heading="">
            <b>{heading.what}</b> {heading.when && <span data-legend-period="">{heading.when}</span>} {universe}
          </p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      )}
      <ul>
        {scene && hasLand(scene) && (
          <li data-legend="belongs">
            <LegendMark mark={{ kind: "area", fill: "none", line: "var(--map-select)" }} />
            <span>{READER_WORDS[lang].belongs}</span>
          </li>
        )}
        {shown.map(({ id, mark, label }) => (
          <li key={id} data-legend={id}>
            <LegendMark mark={mark} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
});
