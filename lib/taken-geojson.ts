import type { Feature, FeatureCollection, Geometry } from "geojson";
import { bboxOf } from "./boundaries";
import type { Gazetteer } from "./places";
import type { BBox } from "./schema";
import type { TakenRow } from "./taken-table";

/** A view as GeoJSON (RFC 7946): a feature for each place that has figures in it, and what is said of the whole. */
export interface TakenGeojson extends FeatureCollection<Geometry | null> {
  bbox?: BBox;
  /** Foreign members, as RFC 7946 section 6.1 allows them. */
  title: string;
  licence: string;
  disclaimer: string;
  data: string;
  link: string;
  sources: readonly string[];
}

interface About {
  title: string;
  licence: string;
  disclaimer: string;
  data: string;
  link: string;
  sources: readonly string[];
}

/**
 * Put the figures of a view on the shapes of their places, in the order of the figures. A place without a shape is a
 * point where its position is known, and has no geometry where it is not: then it is listed all the same.
 * @param shapeOf the shape of a place as the map draws it
 */
export function takenGeojson(
  rows: readonly TakenRow[],
  shapeOf: (place: string) => Geometry | undefined,
  places: Pick<Gazetteer, "get">,
  about: About,
): TakenGeojson {
  const byPlace = new Map<string, TakenRow[]>();
  for (const row of rows) {
    const id = String(row.place_id);
    byPlace.set(id, [...(byPlace.get(id) ?? []), row]);
  }
  const features = [...byPlace].map(([id, own]): Feature<Geometry | null> => {
    const place = places.get(id);
    const point = place?.point && { type: "Point" as const, coordinates: [...place.point] };
    const geometry = shapeOf(id) ?? point ?? null;
    return {
      type: "Feature",
      id,
      ...(geometry && geometry.type !== "Point" && { bbox: written(bboxOf(geometry)) }),
      geometry,
      properties: { place_id: id, name: own[0]?.where, kind: place?.kind, figures: own },
    };
  });
  const boxes = features.flatMap(({ geometry }): BBox[] => {
    if (!geometry) return [];
    if (geometry.type !== "Point") return [bboxOf(geometry)];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [[lon, lat, lon, lat]];
  });
  return { type: "FeatureCollection", ...about, ...(boxes.length > 0 && { bbox: written(around(boxes)) }), features };
}

function around(boxes: readonly BBox[]): BBox {
  return boxes.reduce((all, box) => [
    Math.min(all[0], box[0]),
    Math.min(all[1], box[1]),
    Math.max(all[2], box[2]),
    Math.max(all[3], box[3]),
  ]);
}

/** A box across the antimeridian has its east below its west (section 5.2). */
function written([west, south, east, north]: BBox): BBox {
  return [west, south, east > 180 ? east - 360 : east, north];
}
