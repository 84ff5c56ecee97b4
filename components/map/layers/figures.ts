import { amountText } from "@/lib/wording";
import type { AtlasLayer } from "./layer";

/** The choropleth of the chosen chart: colour only where the source gives a figure for the territory itself. */
export const figures: AtlasLayer = {
  id: "figures",
  layers: ({ choropleth, palette, places }) => {
    if (choropleth.classes.size === 0) return [];
    const colours = [...choropleth.classes].flatMap(([place, step]) => [place, palette.ramp[step] ?? palette.ramp[3]]);
    const ids = [...choropleth.classes.keys()];
    const sources = ids.some((id) => places.get(id)?.kind === "province") ? ["outlines", "provinces"] : ["outlines"];
    return sources.map((source) => ({
      id: source === "outlines" ? "figures-fill" : `figures-fill-${source}`,
      type: "fill" as const,
      source,
      filter: ["in", ["get", "id"], ["literal", ids]],
      paint: {
        "fill-color": ["match", ["get", "id"], ...colours, palette.land] as unknown as string,
        "fill-opacity": 0.78,
      },
    }));
  },
  legend: ({ choropleth, palette, words, lang }) => {
    const { unit, bounds } = choropleth;
    const metric = words.legend.short[choropleth.metric];
    // Said in words, so that nobody takes an uncoloured map for a missing one.
    if (!unit) {
      return [
        { id: "no-step", label: words.legend.noTerritory(metric), mark: { kind: "area" as const, fill: "none" } },
      ];
    }
    const used = new Set(choropleth.classes.values());
    return bounds.flatMap((bound, step) =>
      used.has(step)
        ? [
            {
              id: `step-${step}`,
              label: words.legend.upTo(metric, amountText({ value: bound, qualifier: "exact", unit }, lang)),
              mark: { kind: "area" as const, fill: palette.ramp[step] ?? palette.ramp[3] },
            },
          ]
        : [],
    );
  },
};
