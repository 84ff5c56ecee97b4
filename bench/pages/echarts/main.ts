import { BarChart, LineChart, MapChart } from "echarts/charts";
import {
  GridComponent,
  MarkAreaComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import "../shared/page.css";
import { VIEW_METRICS, type View } from "../../../lib/view";
import { showDetails } from "../shared/details";
import { firstView, loadFacts, select } from "../shared/facts";
import { element, onEscape, onYear, tellIdle, tellReady, tellUpdated } from "../shared/page";
import { chartOption } from "./bars";
import { makeMap } from "./map";

declare global {
  interface Window {
    atlasChart?: echarts.ECharts;
  }
}

echarts.use([
  MapChart,
  BarChart,
  LineChart,
  GridComponent,
  MarkAreaComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
  CanvasRenderer,
]);

const loading = loadFacts();
const map = await makeMap(element("#map"), loading);
const facts = await loading;
window.atlasChart = map.chart;
const charts = VIEW_METRICS.map((metric) => echarts.init(element(`#${metric}`), undefined, { width: 400, height: 40 }));

const drawn = (chart: echarts.ECharts) =>
  new Promise<void>((resolve) => {
    const done = () => {
      chart.off("finished", done);
      resolve();
    };
    chart.on("finished", done);
  });

const allDrawn = () => Promise.all([map.chart, ...charts].map(drawn));

let view: View = firstView(facts);

function showPanel(): void {
  const selection = select(facts, view);
  VIEW_METRICS.forEach((metric, index) => {
    const { height, option } = chartOption(selection.charts[metric], facts);
    charts[index]?.resize({ height, silent: true });
    charts[index]?.setOption(option, { notMerge: true });
  });
  showDetails(selection, facts);
}

async function show(change: Partial<View>): Promise<void> {
  tellIdle(false);
  const done = allDrawn();
  const before = view.place;
  view = { ...view, ...change };
  if (before && !view.place) map.chart.dispatchAction({ type: "unselect", seriesIndex: 0, name: before });
  showPanel();
  if ("place" in change) map.aim(view.place ? facts.places.get(view.place)?.bbox : undefined);
  if ("time" in change) map.colour(view);
  await done;
  tellUpdated(view);
  tellIdle(true);
}

map.chart.on("click", ({ name }) => show({ place: name }));
onEscape(() => show({ place: undefined }));
onYear(facts, view, (year) => show({ time: { from: year, to: year } }));

const done = allDrawn();
map.draw(view);
showPanel();
await done;
tellIdle(true);
tellReady();
