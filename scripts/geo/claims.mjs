/**
 * Cuts the units along the claim lines of the committed claims.geojson, so that every view of boundaries is a choice
 * among the same faces. Nothing is moved: a part and what is left of its unit make up the unit.
 */
import { readFileSync } from "node:fs";
import mapshaper from "mapshaper";

/**
 * Each claim line by where it begins and ends, closed to a ring on the side of the claimant: `round` runs through ground
 * of other units, so that the ring crosses the border beyond both ends of the line. Only `units` are cut.
 */
const CUTS = [
  {
    part: "eastern-sector",
    units: ["IN-AR", "IN-AS"],
    from: [92.036, 26.855],
    to: [97.036, 27.743],
    round: [
      [97.6, 27.6],
      [98, 30],
      [91, 30],
      [91, 27.4],
      [91.9, 27.1],
    ],
  },
  {
    part: "aksai-chin",
    units: ["CN-XJ", "CN-XZ"],
    from: [78.916, 33.388],
    to: [77.8, 35.495],
    round: [
      [77.5, 35.3],
      [77.5, 33],
      [78.7, 33.2],
    ],
  },
  {
    part: "shaksgam",
    units: ["CN-XJ"],
    from: [75.981, 36.445],
    to: [77.52, 35.477],
    round: [
      [77.3, 35.2],
      [75.5, 35.5],
      [75.7, 36.4],
    ],
  },
  {
    part: "demchok",
    units: ["IN-LA"],
    from: [79.122, 33.229],
    to: [79.215, 32.508],
    round: [
      [79.7, 32.4],
      [79.7, 33.3],
    ],
  },
  {
    part: "middle-sector",
    units: ["IN-HP"],
    from: [78.469, 32.227],
    to: [78.714, 31.883],
    round: [
      [79, 32],
      [78.7, 32.4],
    ],
  },
  {
    part: "middle-sector",
    units: ["IN-HP", "IN-UT"],
    from: [78.849, 31.291],
    to: [79.383, 31.078],
    round: [
      [79.6, 31.3],
      [79, 31.7],
    ],
  },
  {
    part: "middle-sector",
    units: ["IN-UT"],
    from: [79.919, 30.881],
    to: [80.18, 30.559],
    round: [
      [80.5, 30.8],
      [80.1, 31.2],
    ],
  },
  {
    part: "bhutan-north",
    units: ["BT"],
    from: [89.796, 28.24],
    to: [90.475, 28.072],
    round: [
      // The border's own corner: beside it a sliver of nobody's ground would remain.
      [90.4752315670001, 28.07234446300002],
      [90.54, 28.1],
      [90.65, 28.15],
      [90.6, 28.5],
      [89.7, 28.5],
    ],
  },
  {
    part: "bhutan-west",
    units: ["BT"],
    from: [88.983, 27.493],
    to: [89.125, 27.615],
    round: [
      [89, 27.8],
      [88.9, 27.6],
    ],
  },
];

/** The units, those along a claim line in parts: a part bears the name of its cut in `part`, and a key of its own. */
export async function cutByClaims(units, claimsFile) {
  const lines = JSON.parse(readFileSync(claimsFile, "utf8")).features.map(({ geometry }) => geometry.coordinates);
  const sides = CUTS.map((cut, index) => ({
    type: "Feature",
    properties: { cut: index },
    geometry: { type: "Polygon", coordinates: [ringOf(cut, lines)] },
  }));
  const output = await mapshaper.applyCommands(
    "-i units.json sides.json combine-files -union target=units,sides name=faces -o faces.json format=geojson target=faces",
    { "units.json": collection(units), "sides.json": collection(sides) },
  );
  return JSON.parse(output["faces.json"].toString()).features.flatMap(({ geometry, properties: { cut, ...unit } }) => {
    // Where a ring runs over the sea there is no unit.
    if (!unit.key) return [];
    const own = CUTS[cut]?.units.includes(unit.id) ? CUTS[cut].part : undefined;
    const properties = own ? { ...unit, part: own, key: `${unit.key} ${own}` } : unit;
    return [{ type: "Feature", properties, geometry }];
  });
}

function ringOf({ part, from, to, round }, lines) {
  const pieces = lines.find((candidate) => candidate.some((line) => isAt(line[0], from) || isAt(line.at(-1), from)));
  if (!pieces) throw new Error(`claims.geojson has no line that begins at ${from} (${part})`);
  return [...chained(pieces, from, to), ...round, from];
}

/** The pieces of a line in order: the file holds them in any order and direction. */
function chained(pieces, from, to) {
  const left = [...pieces];
  const line = [from];
  while (!isAt(line.at(-1), to)) {
    const next = left.findIndex((piece) => isAt(piece[0], line.at(-1)) || isAt(piece.at(-1), line.at(-1)));
    if (next < 0) throw new Error(`the claim line from ${from} breaks off at ${line.at(-1)}`);
    const [piece] = left.splice(next, 1);
    line.push(...(isAt(piece[0], line.at(-1)) ? piece : piece.toReversed()).slice(1));
  }
  return line;
}

function isAt([x, y], [otherX, otherY]) {
  return x === otherX && y === otherY;
}

function collection(features) {
  return { type: "FeatureCollection", features };
}
