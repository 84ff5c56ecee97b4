import { FIRST_LAYERS, type Register } from ".";
import { agreements } from "./agreements";
import { boundaryLegend } from "./boundary-legend";
import { caseLinks } from "./case-links";
import { findings } from "./findings";
import { flows } from "./flows";
import { meetings } from "./meetings";
import { rehearsal } from "./rehearsal";
import { terrain } from "./relief";
import { routes } from "./routes";
import { dimming, sceneMarks, sceneNames } from "./scene";

/** What comes after the first look, and above which layer of the first look each is drawn. */
const COMING: Readonly<Record<string, Register>> = {
  ground: [terrain, rehearsal],
  claims: [boundaryLegend],
  areas: [dimming],
  marks: [flows, routes, agreements, caseLinks, meetings],
  cases: [findings, sceneMarks],
  labels: [sceneNames],
};

/** Every layer of the live map, from the ground up. */
export const ALL_LAYERS: Register = FIRST_LAYERS.flatMap((layer) => [layer, ...(COMING[layer.id] ?? [])]);
