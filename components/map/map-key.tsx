"use client";

import { memo } from "react";
import { FAMILIES } from "@/lib/palette";
import { LegendMark } from "./legend-mark";
import type { LegendProps } from "./map-legend";

/** The families are named on the map itself, and land without a mark needs none. */
const isPlain = (id: string) => id === "not-named" || FAMILIES.some((family) => id === family);

/** The legend where nothing is operated: what the colours count, and what each mark on the map means. */
export const MapKey = memo(function MapKey({ legend, visible }: LegendProps) {
  const { heading, universe, entries } = legend;
  const shown = entries.filter(
    ({ id, more, mark, toggle }) => !more && !isPlain(id) && mark.kind !== "none" && (!toggle || visible.has(toggle)),
  );
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
