import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { cache } from "react";
import type { Topology } from "topojson-specification";
import { factsOf } from "@/lib/facts";
import { loadAtlas } from "@/lib/load-atlas";
import { loadBriefings } from "@/lib/load-briefings";
import { type BoundaryFiles, mapShapes, withBoxes } from "@/lib/map-files";
import { portioned } from "@/lib/portions";

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(process.cwd(), "geodata/boundaries", name), "utf8")) as T;

/** The committed data and briefings, read once for the whole build. Bad ones stop the build here, with every complaint listed. */
export const siteData = cache(() => {
  const files: BoundaryFiles & { detail: Topology } = {
    overview: read("overview.topo.json"),
    detail: read("detail.topo.json"),
    world: read("world.topo.json"),
    rivers: read<FeatureCollection>("rivers.geojson"),
    lakes: read<FeatureCollection>("lakes.geojson"),
    claims: read<FeatureCollection>("claims.geojson"),
  };
  const atlas = withBoxes(loadAtlas(), files);
  const shapes = mapShapes(files, atlas.places);
  const detailed = shapes.outlines.features.flatMap(({ properties }) =>
    properties.kind === "country" ? [properties.id] : [],
  );
  const briefings = loadBriefings(factsOf(atlas));
  const { page, portions } = portioned(atlas);
  return { files, atlas, briefings, page: JSON.stringify(page), portions, shapes, detailed };
});
