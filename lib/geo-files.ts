import type { Topology } from "topojson-specification";
import type { Facts } from "./facts";
import { type BoundaryFiles, mapLabels, mapShapes, viewShapes } from "./map-files";
import { LANGS } from "./schema";
import { seaInset } from "./sea-inset";

/** The committed boundary files of both grades. */
export type AllBoundaryFiles = BoundaryFiles & { detail: Topology };

/** Their names in geodata/boundaries. */
export const BOUNDARY_FILES: Record<keyof AllBoundaryFiles, string> = {
  overview: "overview.topo.json",
  detail: "detail.topo.json",
  world: "world.topo.json",
  rivers: "rivers.geojson",
  lakes: "lakes.geojson",
  claims: "claims.geojson",
};

interface Grounds {
  files: AllBoundaryFiles;
  facts: Facts;
  /** The shapes of the overview. */
  shapes: ReturnType<typeof mapShapes>;
  /** Countries whose provinces are on the map. */
  detailed: readonly string[];
}

/** The geometry files of the map by name, each made from the committed topologies when it is asked for. */
export function geoFiles({ files, facts, shapes, detailed }: Grounds): Record<string, () => object> {
  const { all: places } = facts.places;
  const detail = once(() => mapShapes({ overview: files.detail, world: files.world }, places));
  const views = (["un-style", "cn"] as const).flatMap((boundary) =>
    (["", "-detail"] as const).map((near) => ({
      name: `${boundary}${near}`,
      shapes: once(() => viewShapes(near ? files.detail : files.overview, places, boundary)),
    })),
  );
  const { rivers, lakes } = files;
  return {
    "provinces.geojson": () => shapes.provinces,
    "outlines.geojson": () => shapes.outlines,
    "world.geojson": () => shapes.world,
    "provinces-detail.geojson": () => detail().provinces,
    "outlines-detail.geojson": () => detail().outlines,
    // Fetched only by whoever asks for the view.
    ...Object.fromEntries(
      views.flatMap(({ name, shapes: shown }) =>
        (["provinces", "outlines", "lines"] as const).map((what) => [`${what}-${name}.geojson`, () => shown()[what]]),
      ),
    ),
    "sea-inset.json": () => {
      const { outlines } = viewShapes(files.overview, places, "cn");
      return seaInset({ outlines, world: shapes.world }, facts.places);
    },
    "claims.geojson": () => files.claims,
    "water.geojson": () => ({ type: "FeatureCollection", features: [...rivers.features, ...lakes.features] }),
    ...Object.fromEntries(
      LANGS.map((lang) => [`labels-${lang}.geojson`, () => mapLabels(places, lang, new Set(detailed), facts.named)]),
    ),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
