import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { ShapeProperties } from "@/lib/map-files";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { takenGeojson } from "@/lib/taken-geojson";
import { boundaryFile } from "../map/layers/layer";
import { fileAddress } from "../state/files";
import { aboutOf, tablesOf } from "./data-tables";
import { fileName } from "./file-name";
import { type Maker, TakeProblem, type Taking } from "./taking";

type Shape = Feature<Geometry, ShapeProperties>;

const geoFile = (name: string) => fileAddress(`geo/${name}`);

/** The shapes of the map at its finest, as the room draws boundaries. */
async function shapesOf({ room, lang, signal }: Taking): Promise<Shape[]> {
  const drawn = { boundary: room.boundary, close: true, file: geoFile };
  const files = [boundaryFile("provinces", drawn), boundaryFile("outlines", drawn), geoFile("world.geojson")];
  try {
    const all = await Promise.all(
      files.map(async (file) => {
        const answer = await fetch(file, { signal });
        if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
        return ((await answer.json()) as FeatureCollection<Geometry, ShapeProperties>).features;
      }),
    );
    return all.flat();
  } catch (problem) {
    signal.throwIfAborted();
    throw new TakeProblem(TAKE_WORDS[lang].noShapes, { cause: problem });
  }
}

/** Lines and parts without a place of their own are no shape of a place. */
const ofPlace = ({ properties: { kind } }: Shape) => kind !== "border" && kind !== "beside" && kind !== "wide";

/** The figures on the shapes of their places. */
export const makeGeojson: Maker = async (taking) => {
  const { sheet, rows } = tablesOf(taking);
  const shapes = (await shapesOf(taking)).filter(ofPlace);
  // Russia lies in two files, each with its own part: its shape is both.
  const shapeOf = (id: string): Geometry | undefined => {
    const parts = shapes.filter(({ properties }) => properties.id === id).map(({ geometry }) => geometry);
    const polygons = parts.flatMap((part) =>
      part.type === "Polygon" ? [part.coordinates] : part.type === "MultiPolygon" ? part.coordinates : [],
    );
    const [first, ...more] = polygons;
    if (!first) return undefined;
    return more.length === 0
      ? { type: "Polygon", coordinates: first }
      : { type: "MultiPolygon", coordinates: polygons };
  };
  const whole = takenGeojson(rows, shapeOf, taking.facts.places, aboutOf(sheet));
  return {
    name: fileName(taking, "geojson"),
    blob: new Blob([JSON.stringify(whole)], { type: "application/geo+json" }),
  };
};
