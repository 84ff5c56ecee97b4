import { FAMILIES } from "@/lib/palette";
import type { LegendEntry } from "./layers/layer";

interface Shown {
  visible: ReadonlySet<string>;
  /** A thing is open. */
  isOpen: boolean;
}

/** Is what an entry of the legend stands for on the map now? */
export const isOnMap = ({ toggle, scene }: LegendEntry, { visible, isOpen }: Shown): boolean =>
  (!toggle || visible.has(toggle)) && (!isOpen || scene !== "never");

/** The families are named on the map itself, and land without a mark needs none. */
const isPlain = (id: string) => id === "not-named" || FAMILIES.some((family) => id === family);

/** What a key shows where nothing is operated. */
export const keyEntries = (entries: readonly LegendEntry[], shown: Shown): LegendEntry[] =>
  entries.filter((entry) => !entry.more && !isPlain(entry.id) && entry.mark.kind !== "none" && isOnMap(entry, shown));
