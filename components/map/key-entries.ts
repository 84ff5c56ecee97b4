import { FAMILIES } from "@/lib/palette";
import { hasLand } from "@/lib/scene";
import type { FeatureValues } from "./feature-state";
import { UNCOUNTED } from "./feature-steps";
import type { LegendContext, LegendEntry } from "./layers/layer";
import { sceneFeatures } from "./scene-features";

interface Shown {
  visible: ReadonlySet<string>;
  /** A thing is open. */
  isOpen: boolean;
  /** It lays back all that bears a colour of the figures. */
  isLaidBack: boolean;
}

/** Does the open thing lay back all land that bears a colour of the figures? Then a key of them stands for nothing that is seen. */
export function laysBackColours({
  scene,
  paintings,
  places,
}: Pick<LegendContext, "scene" | "paintings" | "places">): boolean {
  if (!scene || !hasLand(scene) || paintings.some(({ gaps }) => gaps)) return false;
  const coloured = paintings
    .flatMap(({ steps }) => [...steps.features.values()])
    .filter(({ value }) => value !== UNCOUNTED);
  const { bright } = sceneFeatures(scene, places);
  // A composed area is as bright as the provinces below it.
  const isBright = ({ source, id }: FeatureValues) =>
    bright.has(`${source} ${id}`) || places.get(id)?.members.some((member) => bright.has(`provinces ${member}`));
  return coloured.length > 0 && !coloured.some(isBright);
}

/** Does an entry stand for a colour of the figures, or for their absence? */
export const isColour = ({ id }: Pick<LegendEntry, "id">): boolean => /^(no-)?step/.test(id);

/** Is what an entry of the legend stands for on the map now? */
export function isOnMap(entry: LegendEntry, { visible, isOpen, isLaidBack }: Shown): boolean {
  const { id, toggle, scene } = entry;
  // Without the colours nothing says what it is that there is no figure of.
  if (isLaidBack && (isColour(entry) || id === "named" || id === "not-named")) return false;
  return (!toggle || visible.has(toggle)) && (!isOpen || scene !== "never");
}

/** The families are named on the map itself, and land without a mark needs none. */
const isPlain = (id: string) => id === "not-named" || FAMILIES.some((family) => id === family);

/** What a key shows where nothing is operated. */
export const keyEntries = (entries: readonly LegendEntry[], shown: Shown): LegendEntry[] =>
  entries.filter((entry) => !entry.more && !isPlain(entry.id) && entry.mark.kind !== "none" && isOnMap(entry, shown));
