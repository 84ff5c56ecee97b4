import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf } from "@/lib/facts";
import { type AllBoundaryFiles, BOUNDARY_FILES } from "@/lib/geo-files";
import { loadAtlas } from "@/lib/load-atlas";
import { loadBriefings } from "@/lib/load-briefings";
import { mapShapes, withBoxes } from "@/lib/map-files";
import { portioned } from "@/lib/portions";
import { once } from "./once";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(process.cwd(), "geodata/boundaries", name), "utf8"));

/** The committed data and briefings. Bad ones stop the build here, with every complaint listed. */
export const siteData = once(() => {
  const files = Object.fromEntries(
    Object.entries(BOUNDARY_FILES).map(([name, file]) => [name, read(file)]),
  ) as unknown as AllBoundaryFiles;
  const atlas = withBoxes(loadAtlas(), files);
  const shapes = mapShapes(files, atlas.places);
  const detailed = shapes.outlines.features.flatMap(({ properties }) =>
    properties.kind === "country" ? [properties.id] : [],
  );
  const briefings = loadBriefings(factsOf(atlas));
  const { page, portions } = portioned(atlas);
  return { files, atlas, briefings, page: JSON.stringify(page), portions, shapes, detailed };
});
