"use client";

import { memo } from "react";
import { FAMILIES } from "@/lib/palette";
import { LegendMark } from "./legend-mark";
import type { Legend } from "./use-legend";

/** The families are named on the map itself. */
const isNamed = (id: string) => FAMILIES.some((family) => id === family);

/** The legend where nothing is operated: what the colours count, and what each mark on the map means. */
export const MapKey = memo(function MapKey({ legend: { heading, universe, entries } }: { legend: Legend }) {
  const shown = entries.filter(({ id, more }) => !more && !isNamed(id));
  return (
    <div className="map-key">
      <p data-legend-heading="">
        <b>{heading.what}</b> {heading.when && <span data-legend-period="">{heading.when}</span>} {universe}
      </p>
      <ul>
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
