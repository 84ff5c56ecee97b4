import type { Unit } from "./schema";

/** How many of the unit make one km²: 15 mu = 1 ha, 100 ha = 1 km², 1 rai = 1600 m². */
const PER_KM2: Partial<Record<Unit, number>> = { mu: 1500, ha: 100, km2: 1, rai: 625 };

/** How many of the unit make one tonne. */
const PER_TONNE: Partial<Record<Unit, number>> = { g: 1_000_000, kg: 1000, t: 1 };

const SCALES: readonly Partial<Record<Unit, number>>[] = [PER_KM2, PER_TONNE];

/** How many of `to` one of `from` is, by definition of the units; undefined where no exact factor exists. */
export function exactFactor(from: Unit, to: Unit): number | undefined {
  if (from === to) return 1;
  for (const scale of SCALES) {
    const [perFrom, perTo] = [scale[from], scale[to]];
    if (perFrom !== undefined && perTo !== undefined) return perTo / perFrom;
  }
  return undefined;
}
