import * as echarts from "echarts/core";
import type { Feature, FeatureCollection } from "geojson";
import { HOME } from "../../../lib/camera";
import type { Facts } from "../../../lib/facts";
import { FAMILIES } from "../../../lib/palette";
import type { BBox } from "../../../lib/schema";
import type { View } from "../../../lib/view";
import { choroplethOf, palette } from "../shared/facts";

const [west, south, east, north] = HOME;

async function loadShapes(name: string): Promise<Feature[]> {
  const { features }: FeatureCollection = await (await fetch(`/geo/${name}.geojson`)).json();
  // Borders that are lines are no regions.
  return features.filter(({ geometry }) => geometry.type !== "LineString" && geometry.type !== "MultiLineString");
}

/** Regions are provinces, and countries beyond them; one colour for each: its class, else its family, else its land. */
export async function makeMap(holder: HTMLElement, facts: Promise<Facts>) {
  const [features, known] = await Promise.all([
    Promise.all([loadShapes("world"), loadShapes("provinces")]).then((lists) => lists.flat()),
    facts,
  ]);
  const { named, places } = known;
  const colours = [palette.land, palette.named, ...FAMILIES.map((id) => palette.family[id].fill), ...palette.ramp];
  const classOf = ({ properties }: Feature, classes: ReadonlyMap<string, number>): number => {
    const ids: string[] = [properties?.id, properties?.country].filter(Boolean);
    const holds = (place: string) => ids.includes(place) || places.get(place)?.members.includes(ids[0] ?? "");
    const step = [...classes].find(([place]) => holds(place))?.[1];
    if (step !== undefined) return 2 + FAMILIES.length + step;
    const family = FAMILIES.findIndex(holds);
    if (family >= 0) return 2 + family;
    return ids.some((id) => named.has(id)) ? 1 : 0;
  };

  echarts.registerMap("atlas", { geoJSON: JSON.stringify({ type: "FeatureCollection", features }) });
  const chart = echarts.init(holder);
  const data = (view: View) => {
    const { classes } = choroplethOf(known, view);
    return features.map((feature) => ({ name: feature.properties?.id, value: classOf(feature, classes) }));
  };
  const draw = (view: View) =>
    chart.setOption({
      animation: false,
      backgroundColor: palette.sea,
      visualMap: {
        type: "piecewise",
        left: 10,
        bottom: 10,
        pieces: colours.map((color, value) => ({ value, color, label: `class ${value}` })),
      },
      series: [
        {
          type: "map",
          map: "atlas",
          nameProperty: "id",
          roam: true,
          selectedMode: "single",
          boundingCoords: [
            [west, north],
            [east, south],
          ],
          left: 8,
          right: 8,
          top: 8,
          bottom: 8,
          label: { show: false },
          itemStyle: { borderColor: palette.provinceLine, borderWidth: 0.5 },
          emphasis: { label: { show: false } },
          select: { label: { show: false }, itemStyle: { borderColor: palette.select, borderWidth: 3 } },
          data: data(view),
        },
      ],
    });

  /** Move to a box with the same share of free space as the atlas keeps; without a box, home. */
  const aim = (box: BBox | undefined) => {
    const zoom = box ? 0.72 * Math.min((east - west) / (box[2] - box[0]), (north - south) / (box[3] - box[1])) : 1;
    const [x0, y0, x1, y1] = box ?? HOME;
    chart.setOption({ series: [{ center: [(x0 + x1) / 2, (y0 + y1) / 2], zoom: Math.min(zoom, 12) }] });
  };
  const colour = (view: View) => chart.setOption({ series: [{ data: data(view) }] });
  return { chart, draw, aim, colour };
}
