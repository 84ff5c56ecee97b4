import { BarChart, MapChart } from "echarts/charts";
import { GridComponent, TitleComponent, TooltipComponent, VisualMapPiecewiseComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import "../shared/page.css";
import type { Place } from "../../../lib/schema";
import { VIEW_METRICS } from "../../../lib/view";
import { showDetails } from "../shared/details";
import { loadFacts, selectPlace } from "../shared/facts";
import { element, onEscape, tellIdle, tellReady, tellUpdated } from "../shared/page";
import { barOption } from "./bars";
import { makeMap } from "./map";

declare global {
  interface Window {
    atlasChart?: echarts.ECharts;
  }
}

echarts.use([
  MapChart,
  BarChart,
  GridComponent,
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

function showPanel(id: string | undefined): Place | undefined {
  const selection = selectPlace(facts, id);
  VIEW_METRICS.forEach((metric, index) => {
    const { height, option } = barOption(selection.charts[metric], facts);
    charts[index]?.resize({ height, silent: true });
    charts[index]?.setOption(option, { notMerge: true });
  });
  showDetails(selection, facts);
  return selection.place;
}

let shown: string | undefined;

async function show(id: string | undefined): Promise<void> {
  tellIdle(false);
  const done = allDrawn();
  if (!id) map.chart.dispatchAction({ type: "unselect", seriesIndex: 0, name: shown });
  shown = id;
  map.aim(showPanel(id)?.bbox);
  await done;
  tellUpdated(id);
  tellIdle(true);
}

map.chart.on("click", ({ name }) => show(name));
onEscape(() => show(undefined));

const done = allDrawn();
map.draw();
showPanel(undefined);
await done;
tellIdle(true);
tellReady();
