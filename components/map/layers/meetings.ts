import { COOPERATION_MAP_WORDS } from "@/lib/messages/cooperation-map-words";
import { during, yearsOf } from "./during";
import { type AtlasLayer, type LayerContext, TILES_END } from "./layer";
import { pointFeature } from "./lines";

/** Towns where something was signed or held, one feature for each thing, so that the time can take single ones away. */
function spots({ items, places, lang }: LayerContext) {
  return items.flatMap((item) => {
    const at = item.kind === "event" ? item.fact.at : item.kind === "record" ? [item.fact.place] : [];
    if (item.kind !== "event" && item.kind !== "record") return [];
    return at.flatMap((id) => {
      const town = places.get(id ?? "");
      if (town?.kind !== "city") return [];
      return pointFeature(town, { item: town.id, name: town.name[lang], ...yearsOf(item.fact.period) });
    });
  });
}

/** Where cooperation was agreed: a town opens the list of all that happened there. */
export const meetings: AtlasLayer = {
  id: "meetings",
  toggle: "meetings",
  later: true,
  scene: "never",
  sources: (context) => ({
    meetings: { type: "geojson", maxzoom: TILES_END, data: { type: "FeatureCollection", features: spots(context) } },
  }),
  layers: ({ palette }) => [
    {
      id: "meetings-dot",
      type: "circle",
      source: "meetings",
      filter: during,
      paint: {
        "circle-color": palette.meeting,
        "circle-radius": 4.5,
        "circle-stroke-color": palette.labelHalo,
        "circle-stroke-width": 1.5,
      },
    },
  ],
  legend: ({ palette, lang }) => [
    {
      id: "meetings",
      label: COOPERATION_MAP_WORDS[lang].meetings,
      more: true,
      mark: { kind: "dot", fill: palette.meeting, line: palette.labelHalo },
      toggle: "meetings",
    },
  ],
  pickable: ["meetings-dot"],
};
