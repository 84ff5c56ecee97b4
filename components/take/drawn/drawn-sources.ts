import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { SourceSpecification } from "maplibre-gl";
import { mercator } from "@/lib/camera";

type Spot = readonly [x: number, y: number];

/** A feature in units of the world's width. */
export interface DrawnFeature {
  id: unknown;
  properties: Readonly<Record<string, unknown>>;
  geometry: "Point" | "LineString" | "Polygon";
  /** Rings, lines, or single spots. */
  lines: readonly (readonly Spot[])[];
  box: readonly [left: number, top: number, right: number, bottom: number];
}

/** What a source of the style holds: shapes, or a picture that lies between two corners. */
export type DrawnSource =
  | { kind: "shapes"; features: readonly DrawnFeature[] }
  | { kind: "image"; image: ImageBitmap; topLeft: Spot; bottomRight: Spot };

const spotOf = ([lon = 0, lat = 0]: readonly number[]): Spot => mercator(lon, lat);

function linesOf(geometry: Geometry): { kind: DrawnFeature["geometry"]; lines: Position[][] } | undefined {
  switch (geometry.type) {
    case "Point":
      return { kind: "Point", lines: [[geometry.coordinates]] };
    case "MultiPoint":
      return { kind: "Point", lines: geometry.coordinates.map((one) => [one]) };
    case "LineString":
      return { kind: "LineString", lines: [geometry.coordinates] };
    case "MultiLineString":
      return { kind: "LineString", lines: geometry.coordinates };
    case "Polygon":
      return { kind: "Polygon", lines: geometry.coordinates };
    case "MultiPolygon":
      return { kind: "Polygon", lines: geometry.coordinates.flat() };
    case "GeometryCollection":
      return undefined;
  }
}

function drawnFeature({ geometry, properties, id }: Feature, promoted: string | undefined): DrawnFeature[] {
  const found = linesOf(geometry);
  if (!found) return [];
  const lines = found.lines.map((line) => line.map(spotOf));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [x, y] of line) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  const own = properties ?? {};
  return [
    {
      id: promoted ? own[promoted] : id,
      properties: own,
      geometry: found.kind,
      lines,
      box: [left, top, right, bottom],
    },
  ];
}

/** Loads sources of a style, each file once. */
export type LoadSource = (source: SourceSpecification) => Promise<DrawnSource | undefined>;

/** @throws what fetching throws; an answer that is no file as well */
export function sourceLoader(signal: AbortSignal): { load: LoadSource; close(): void } {
  const files = new Map<string, Promise<DrawnSource>>();
  const images: ImageBitmap[] = [];
  const answerOf = async (file: string) => {
    const answer = await fetch(file, { signal });
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer;
  };
  const shapes = ({ features }: FeatureCollection, promoted: unknown): DrawnSource => ({
    kind: "shapes",
    features: features.flatMap((one) => drawnFeature(one, typeof promoted === "string" ? promoted : undefined)),
  });
  const kept = (file: string, make: () => Promise<DrawnSource>) => {
    const known = files.get(file) ?? make();
    files.set(file, known);
    return known;
  };
  return {
    load: async (source) => {
      if (source.type === "image" && source.url) {
        const { url, coordinates } = source;
        return kept(url, async () => {
          const image = await createImageBitmap(await (await answerOf(url)).blob());
          images.push(image);
          return {
            kind: "image" as const,
            image,
            topLeft: spotOf(coordinates[0]),
            bottomRight: spotOf(coordinates[2]),
          };
        }).catch(() => {
          signal.throwIfAborted();
          // Relief is no fact: a map goes without it.
          return undefined;
        });
      }
      if (source.type !== "geojson") return undefined;
      const { data, promoteId } = source;
      if (typeof data !== "string") return shapes(data as FeatureCollection, promoteId);
      return kept(data, async () => shapes((await (await answerOf(data)).json()) as FeatureCollection, promoteId));
    },
    close: () => {
      for (const image of images) image.close();
    },
  };
}
