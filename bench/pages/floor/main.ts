import "maplibre-gl/dist/maplibre-gl.css";
import "../shared/page.css";
import { Map as LiveMap, type LngLatBoundsLike, setWorkerUrl } from "maplibre-gl";
import { HOME, HOME_PADDING, MAX_ZOOM } from "../../../lib/camera";
import type { Place } from "../../../lib/schema";
import { VIEW_METRICS } from "../../../lib/view";
import { showDetails } from "../shared/details";
import { loadFacts, selectPlace } from "../shared/facts";
import { element, onEscape, tellIdle, tellReady, tellUpdated } from "../shared/page";
import { drawBars } from "./bars";
import { styleOf } from "./style";

declare global {
  interface Window {
    atlasMap?: LiveMap;
  }
}

setWorkerUrl(new URL("maplibre-gl-worker.mjs", import.meta.url).href);
const facts = await loadFacts();
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

function showPanel(id: string | undefined): Place | undefined {
  const selection = selectPlace(facts, id);
  VIEW_METRICS.forEach((metric, index) => {
    drawBars(canvases[index] as HTMLCanvasElement, selection.charts[metric], facts);
  });
  showDetails(selection, facts);
  return selection.place;
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

let outlined: { source: string; id: string } | undefined;

function show(id: string | undefined): void {
  const place = showPanel(id);
  if (outlined) map.removeFeatureState(outlined);
  outlined = place && { source: place.kind === "province" ? "provinces" : "world", id: place.id };
  if (outlined) map.setFeatureState(outlined, { selected: true });
  aim(place?.bbox);
  map.once("render", () => tellUpdated(id));
}

map.on("click", ({ point }) => {
  const [feature] = map.queryRenderedFeatures(point, { layers: ["land", "world-land"] });
  show(feature?.properties.id);
});
onEscape(() => show(undefined));

showPanel(undefined);
map.once("idle", tellReady);
