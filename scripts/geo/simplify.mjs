/** Simplification in one shared topology, so that neighbours keep one common line. */
import mapshaper from "mapshaper";

/** Coordinates of every committed layer are whole thousandths of a degree (about 100 m). */
export const GRID = 0.001;

/**
 * Dissolves the units by key and simplifies them; `metres` is an expression over the fields of a unit.
 * A line shared by two units takes the finer tolerance of the two, and no unit is dropped.
 */
export async function simplify(units, metres) {
  const collection = { type: "FeatureCollection", features: units };
  const output = await mapshaper.applyCommands(
    [
      "-i units.json",
      "-dissolve key copy-fields=id,country,detailed,part",
      `-simplify variable interval='${metres}' keep-shapes`,
      "-clean",
      "-sort key",
      `-o simplified.json format=geojson precision=${GRID} fix-geometry`,
    ].join(" "),
    { "units.json": collection },
  );
  return JSON.parse(output["simplified.json"].toString()).features;
}
