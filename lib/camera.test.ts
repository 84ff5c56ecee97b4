import { describe, expect, it } from "vitest";
import { frameOf, HOME, mercator } from "./camera";
import { facts } from "./fixtures/committed";

describe("mercator", () => {
  it("puts the origin into the middle and the corners of the world square at 0 and 1", () => {
    expect(mercator(0, 0)).toEqual([0.5, 0.5]);
    expect(mercator(-180, 0)[0]).toBe(0);
    expect(mercator(180, 0)[0]).toBe(1);
    expect(mercator(0, 85)[1]).toBeCloseTo(0, 2);
    expect(mercator(0, -85)[1]).toBeCloseTo(1, 2);
  });

  it("agrees with EPSG:3857 in metres", () => {
    const world = 2 * Math.PI * 6378137;
    const [x, y] = mercator(102.7, 25.04);
    expect((x - 0.5) * world).toBeCloseTo(11432511.7, 0);
    expect((0.5 - y) * world).toBeCloseTo(6378137 * Math.asinh(Math.tan((25.04 * Math.PI) / 180)), 3);
  });

  it("stays finite at the poles", () => {
    for (const lat of [-90, 90]) expect(mercator(0, lat).every(Number.isFinite)).toBe(true);
  });

  it("runs down to the south and right to the east", () => {
    expect(mercator(100, 30)[1]).toBeLessThan(mercator(100, 20)[1]);
    expect(mercator(100, 30)[0]).toBeLessThan(mercator(110, 30)[0]);
  });
});

it("shows the three families and the countries of the cases at home", () => {
  const [west, south, east, north] = HOME;
  const families = ["golden-triangle", "golden-crescent", "border-provinces"].flatMap((id) => [
    id,
    ...(facts.places.get(id)?.members ?? []),
  ]);
  for (const id of [...families, "CN", "MM", "LA", "TH", "KP"]) {
    const [lon = Number.NaN, lat = Number.NaN] = facts.places.get(id)?.point ?? [];
    expect([id, lon > west && lon < east && lat > south && lat < north]).toEqual([id, true]);
  }
});

describe("the frame of several places", () => {
  it("holds all of them, places without a shape by a box around their point", () => {
    expect(frameOf([{ bbox: [60, 29, 75, 38] }, { bbox: [92, 9, 101, 28] }])).toEqual([60, 9, 101, 38]);
    expect(frameOf([{ point: [100, 20] }])).toEqual([86, 10, 114, 30]);
  });

  it("shows what spans the world by its label point, and leaves out what has no position", () => {
    expect(frameOf([{ bbox: [19, 41, 190, 81], point: [100, 60] }])).toEqual([86, 50, 114, 70]);
    expect(frameOf([{}, {}])).toBeUndefined();
  });
});
