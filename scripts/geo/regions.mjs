/** Zones and composed areas: the union of the provinces and countries that geodata/regions.csv lists. */
import { readFileSync } from "node:fs";
import * as turf from "@turf/turf";
import { parse } from "csv-parse/sync";

/** Regions with a wide definition get a second shape: core members and wide members together. */
export function regionsToDraw(csvFile) {
  const rows = parse(readFileSync(csvFile), { columns: true });
  const regions = new Map();
  for (const { region, member, extent } of rows) {
    if (!regions.has(region)) regions.set(region, { core: [], wide: [] });
    regions.get(region)[extent].push(member);
  }
  return [...regions].flatMap(([id, { core, wide }]) => [
    { id, extent: "core", members: core },
    ...(wide.length > 0 ? [{ id, extent: "wide", members: [...core, ...wide] }] : []),
  ]);
}

/** One feature for a region, from the province features of its members (a country counts for all its provinces). */
export function unite({ id, extent, members }, provinces) {
  const parts = members.flatMap((member) => {
    const found = provinces.filter(({ properties }) => properties.id === member || properties.country === member);
    if (found.length === 0) throw new Error(`regions.csv: ${id} names ${member}, which has no shape`);
    return found;
  });
  const united = parts.length === 1 ? parts[0] : turf.union(turf.featureCollection(parts));
  return { type: "Feature", properties: { id, extent }, geometry: onGrid(united.geometry) };
}

/** The union may leave coordinates a rounding error away from the grid that all layers share. */
function onGrid(geometry) {
  return turf.truncate(geometry, { precision: 3, coordinates: 2 });
}
