/** Units of area that convert exactly: 15 mu = 1 ha, 100 ha = 1 km². */
export type AreaUnit = "mu" | "ha" | "km2";

/** Units of mass that convert exactly: 1 t = 1000 kg. */
export type MassUnit = "kg" | "t";

/** How many of the unit make one km². */
const PER_KM2: Record<AreaUnit, number> = { mu: 1500, ha: 100, km2: 1 };

/** How many of the unit make one tonne. */
const PER_TONNE: Record<MassUnit, number> = { kg: 1000, t: 1 };

/** Converts an area. The factor is exact; the result is not rounded. Throws RangeError for a negative or non-finite value. */
export function convertArea(value: number, from: AreaUnit, to: AreaUnit): number {
  return convert(value, PER_KM2[from], PER_KM2[to]);
}

/** Converts a mass. The factor is exact; the result is not rounded. Throws RangeError for a negative or non-finite value. */
export function convertMass(value: number, from: MassUnit, to: MassUnit): number {
  return convert(value, PER_TONNE[from], PER_TONNE[to]);
}

function convert(value: number, perBaseFrom: number, perBaseTo: number): number {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`not an amount: ${value}`);
  return (value * perBaseTo) / perBaseFrom;
}
