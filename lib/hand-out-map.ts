import type { Geometry } from "geojson";
import { drawnPath, HEIGHT, WIDTH } from "./drawn-path";
import type { mapShapes, ShapeProperties } from "./map-files";
import { FAMILIES, type Family } from "./palette";

/** Id of the group of the ground, and of a shape. */
export const SHAPES_ID = "drawn-shapes";
export const shapeId = (place: string): string => `drawn-${place}`;

/** Name of the custom property that gives a shape its colour. */
export const fillOf = (place: string): string => `--f-${place}`;

interface Grounds {
  shapes: ReturnType<typeof mapShapes>;
  /** Ids of places that are coloured or outlined in some view; all others are one ground. Absent: every one may be. */
  wanted?: ReadonlySet<string>;
  /** Ids of places that the sources name. */
  named: ReadonlySet<string>;
}

/** Fine enough for a country on half a page. */
const GRID = 0.5;

/**
 * The shapes of all maps of a hand-out, once: every map uses the same group and upon it some shapes, each in its colour, so that
 * a further map weighs a few hundred bytes. Hidden by itself.
 */
export function handOutShapes({ shapes, wanted, named }: Grounds): string {
  const known = new Set<string>();
  /** Shapes that bear no colour of their own, by the look of their ground. */
  const ground = new Map<string, string>();
  const isWanted = (id: string) => id !== "" && (!wanted || wanted.has(id));
  const grounded = () => {
    const paths = [...ground].map(([look, d]) => `<path class="${look}" d="${d}"/>`).join("");
    ground.clear();
    return paths;
  };
  const draw = ({ id }: ShapeProperties, geometry: Geometry, look: string, otherwise: string) => {
    const d = drawnPath(geometry, GRID);
    if (!d) return "";
    if (!isWanted(id)) {
      ground.set(look, (ground.get(look) ?? "") + d);
      return "";
    }
    // Russia lies in two files: the first shape bears the id.
    const own = known.has(id) ? "" : ` id="${shapeId(id)}"`;
    known.add(id);
    return `<path${own} class="${look}" style="fill:var(${fillOf(id)},${otherwise})" d="${d}"/>`;
  };
  const land = ({ id }: ShapeProperties) => (named.has(id) ? "named" : "land");
  const lands = (list: typeof shapes.world.features, more = "") => {
    const own = list.map(({ properties, geometry }) =>
      draw(properties, geometry, `drawn-${land(properties)}${more}`, `var(--drawn-${land(properties)})`),
    );
    return grounded() + own.join("");
  };
  const kinds = (...wantedKinds: ShapeProperties["kind"][]) =>
    shapes.outlines.features.filter(({ properties }) => wantedKinds.includes(properties.kind));
  const upon = (list: typeof shapes.world.features, look: string) =>
    list
      .filter(({ properties }) => isWanted(properties.id))
      .map(({ properties, geometry }) => draw(properties, geometry, look, "none"))
      .join("");
  const isFamily = (id: string): id is Family => FAMILIES.some((family) => family === id);
  const families = kinds("zone").filter(({ properties }) => isFamily(properties.id));
  const tints = families.map(
    ({ properties: { id }, geometry }) =>
      `<path id="${shapeId(id)}" class="drawn-zone" style="fill:var(${fillOf(id)},var(--${id}-fill));stroke:var(--drawn-line,var(--${id}-line))" d="${drawnPath(geometry, GRID)}"/>`,
  );
  const countries = kinds("country");
  const parts = [
    lands(shapes.world.features.filter(({ properties }) => properties.kind !== "border")),
    lands(countries, " drawn-country"),
    ...tints,
  ];
  // Colours lie on the tints of the families, as on the live map: what may bear one is used again above the ground.
  const above = [
    upon(shapes.provinces.features, "drawn-province"),
    upon(kinds("area", "circle"), "drawn-area"),
    upon(
      kinds("zone").filter(({ properties }) => !isFamily(properties.id)),
      "drawn-area",
    ),
  ];
  return [
    `<svg class="drawn-source" viewBox="0 0 ${WIDTH} ${HEIGHT.toFixed(0)}" width="0" height="0" aria-hidden="true">`,
    `<defs><g id="${SHAPES_ID}" transform="scale(${GRID})">${parts.join("")}</g>${above.join("")}</defs></svg>`,
  ].join("");
}

/** A shape lies in the group in finer units than the drawing. */
export const SHAPE_SCALE = GRID;
