"use client";

import { Marker } from "@vis.gl/react-maplibre";
import type { ReactNode } from "react";
import type { Place } from "@/lib/schema";

/** Above the name of the place, which stands at the same point. */
const OFFSET: [number, number] = [0, -10];

/**
 * The number of each compared place at its label point, as the legend and the charts count them. They say nothing to a
 * screen reader: the legend lists the places with their numbers.
 */
export default function ComparedMarks({ places }: { places: readonly Place[] }): ReactNode {
  return places.map((place, index) =>
    place.point ? (
      <Marker key={place.id} longitude={place.point[0]} latitude={place.point[1]} anchor="bottom" offset={OFFSET}>
        <span className="compared-mark" data-compared={place.id} aria-hidden="true">
          {index + 1}
        </span>
      </Marker>
    ) : null,
  );
}
