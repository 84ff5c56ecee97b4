import type { Unit } from "./schema";

/** Units of area that convert exactly: 15 mu = 1 ha, 100 ha = 1 km², 1 rai = 1600 m². */
export type AreaUnit = "mu" | "ha" | "km2" | "rai";

/** Units of mass that convert exactly: 1 t = 1000 kg = 1,000,000 g. */
export type MassUnit = "g" | "kg" | "t";

/** How many of the unit make one km². */
const PER_KM2: Record<AreaUnit, number> = { mu: 1500, ha: 100, km2: 1, rai: 625 };

/** How many of the unit make one tonne. */
const PER_TONNE: Record<MassUnit, number> = { g: 1_000_000, kg: 1000, t: 1 };

const SCALES: readonly Readonly<Record<string, number>>[] = [PER_KM2, PER_TONNE];

/** Converts an area. The factor is exact; the result is not rounded. Throws RangeError for a negative or non-finite value. */
export function convertArea(value: number, from: AreaUnit, to: AreaUnit): number {
  return convert(value, PER_KM2[from], PER_KM2[to]);
}

/** Converts a mass. The factor is exact; the result is not rounded. Throws RangeError for a negative or non-finite value. */
export function convertMass(value: number, from: MassUnit, to: MassUnit): number {
  return convert(value, PER_TONNE[from], PER_TONNE[to]);
}

/** How many of `to` one of `from` is, by definition of the units; undefined where no exact factor exists. */
export function exactFactor(from: Unit, to: Unit): number | undefined {
  if (from === to) return 1;
  for (const scale of SCALES) {
    const [perFrom, perTo] = [scale[from], scale[to]];
    if (perFrom !== undefined && perTo !== undefined) return perTo / perFrom;
  }
  return undefined;
}

function convert(value: number, perBaseFrom: number, perBaseTo: number): number {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`not an amount: ${value}`);
  return (value * perBaseTo) / perBaseFrom;
}
