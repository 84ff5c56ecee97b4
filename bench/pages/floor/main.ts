import "maplibre-gl/dist/maplibre-gl.css";
import "../shared/page.css";
import { Map as LiveMap, type LngLatBoundsLike, setWorkerUrl } from "maplibre-gl";
import { HOME, HOME_PADDING, MAX_ZOOM } from "../../../lib/camera";
import { VIEW_METRICS, type View } from "../../../lib/view";
import { showDetails } from "../shared/details";
import { choroplethOf, firstView, loadFacts, select } from "../shared/facts";
import { element, onEscape, onYear, tellIdle, tellReady, tellUpdated } from "../shared/page";
import { drawChart } from "./bars";
import { colourSources, styleOf } from "./style";

declare global {
  interface Window {
    atlasMap?: LiveMap;
  }
}

setWorkerUrl(new URL("maplibre-gl-worker.mjs", import.meta.url).href);
const facts = await loadFacts();
let view: View = firstView(facts);
const map = new LiveMap({
  container: "map",
  style: styleOf(facts),
  bounds: HOME,
  fitBoundsOptions: { padding: HOME_PADDING },
  maxZoom: MAX_ZOOM,
  minZoom: 1,
  dragRotate: false,
  attributionControl: false,
  fadeDuration: 0,
  renderWorldCopies: false,
});
window.atlasMap = map;
map.on("idle", () => tellIdle(true));
map.on("movestart", () => tellIdle(false));

const canvases = VIEW_METRICS.map((metric) => element(`#${metric}`).appendChild(document.createElement("canvas")));

function showPanel(): void {
  const selection = select(facts, view);
  VIEW_METRICS.forEach((metric, index) => {
    drawChart(canvases[index] as HTMLCanvasElement, selection.charts[metric], facts);
  });
  showDetails(selection, facts);
}

/** The camera of the atlas: the box of the place, or the home view. */
function aim(box: LngLatBoundsLike | undefined): void {
  const { clientWidth, clientHeight } = map.getContainer();
  map.fitBounds(box ?? HOME, {
    padding: box ? Math.round(Math.min(clientWidth, clientHeight) * 0.14) : HOME_PADDING,
    maxZoom: 6.2,
    duration: 0,
  });
}

let coloured: ReadonlyMap<string, number> = new Map();

/** Only what differs from the last colours. */
function colour(): void {
  const { classes } = choroplethOf(facts, view);
  for (const id of new Set([...coloured.keys(), ...classes.keys()])) {
    const step = classes.get(id);
    if (step === coloured.get(id)) continue;
    for (const source of colourSources) map.setFeatureState({ source, id }, { step: step ?? null });
  }
  coloured = classes;
}

let outlined: { source: string; id: string } | undefined;

function show(change: Partial<View>): void {
  view = { ...view, ...change };
  showPanel();
  if ("place" in change) {
    const place = view.place ? facts.places.get(view.place) : undefined;
    if (outlined) map.removeFeatureState(outlined, "selected");
    outlined = place && { source: place.kind === "province" ? "provinces" : "world", id: place.id };
    if (outlined) map.setFeatureState(outlined, { selected: true });
    aim(place?.bbox);
  }
  if ("time" in change) colour();
  map.once("render", () => tellUpdated(view));
}

map.on("click", ({ point }) => {
  const [feature] = map.queryRenderedFeatures(point, { layers: ["land", "world-land"] });
  show({ place: feature?.properties.id });
});
onEscape(() => show({ place: undefined }));
onYear(facts, view, (year) => show({ time: { from: year, to: year } }));

showPanel();
map.once("idle", () => {
  colour();
  tellReady();
});
