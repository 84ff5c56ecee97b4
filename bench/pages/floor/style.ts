import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Facts } from "../../../lib/facts";
import { FAMILIES } from "../../../lib/palette";
import { palette } from "../shared/facts";

const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];

const source = (name: string) => ({ type: "geojson" as const, data: `/geo/${name}.geojson`, promoteId: "id" });

/** The sources whose features are coloured by figures. */
export const colourSources = ["outlines", "provinces"];

/** The fills and lines of the atlas; no names, no relief, no water. */
export function styleOf(facts: Facts): StyleSpecification {
  const named: ExpressionSpecification = ["literal", [...facts.named]];
  const tone: ExpressionSpecification = [
    "case",
    ["any", ["in", ["get", "id"], named], ["in", ["get", "country"], named]],
    palette.named,
    palette.land,
  ];
  const step: ExpressionSpecification = ["coalesce", ["feature-state", "step"], -1];
  const steps = palette.ramp.flatMap((colour, index) => [index, colour]);
  const ofFamily = (id: string): ExpressionSpecification => ["==", ["get", "id"], id];
  return {
    version: 8,
    sources: { world: source("world"), provinces: source("provinces"), outlines: source("outlines") },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      { id: "world-land", type: "fill", source: "world", paint: { "fill-color": tone } },
      {
        id: "world-line",
        type: "line",
        source: "world",
        filter: ["==", ["get", "kind"], "border"],
        paint: { "line-color": palette.landLine, "line-width": 0.6 },
      },
      { id: "land", type: "fill", source: "provinces", paint: { "fill-color": tone } },
      ...FAMILIES.flatMap((id): LayerSpecification[] => {
        const { fill, line } = palette.family[id];
        const from = { source: "outlines", filter: ofFamily(id) };
        return [
          { id, type: "fill", ...from, paint: { "fill-color": fill, "fill-opacity": 0.2 } },
          { id: `${id}-line`, type: "line", ...from, paint: { "line-color": line, "line-width": 2 } },
        ];
      }),
      ...colourSources.map(
        (name): LayerSpecification => ({
          id: `figures-${name}`,
          type: "fill",
          source: name,
          paint: {
            "fill-color": ["match", step, ...steps, palette.land] as unknown as string,
            "fill-opacity": ["case", [">=", step, 0], 0.78, 0],
          },
        }),
      ),
      {
        id: "province-line",
        type: "line",
        source: "provinces",
        paint: { "line-color": palette.provinceLine, "line-width": 0.5 },
      },
      {
        id: "country-line",
        type: "line",
        source: "outlines",
        filter: ["==", ["get", "kind"], "country"],
        paint: { "line-color": palette.countryLine, "line-width": 0.9 },
      },
      ...["world", "provinces"].map(
        (name): LayerSpecification => ({
          id: `mark-${name}`,
          type: "line",
          source: name,
          paint: { "line-color": palette.select, "line-width": ["case", isSelected, 3, 0] },
        }),
      ),
    ],
  };
}
