import { describe, expect, it } from "vitest";
import { HOME, mercator } from "@/lib/camera";
import { stillFrame } from "./still-frame";

const page = { width: 900, height: 600 };

describe("the camera of a drawn map", () => {
  it("shows a place in the middle, with room on all sides", () => {
    const { at } = stillFrame({ id: "MM", bbox: [92, 9, 102, 29], point: [96, 21] }, page);
    const [left, top] = at(mercator(92, 29));
    const [right, bottom] = at(mercator(102, 9));
    expect((left + right) / 2).toBeCloseTo(450);
    expect((top + bottom) / 2).toBeCloseTo(300);
    expect(top).toBeCloseTo(84);
    expect(left).toBeGreaterThan(84);
  });

  it("shows the home view without a place, and wide places by their label", () => {
    const home = stillFrame(undefined, page);
    const [left] = home.at(mercator(HOME[0], 0));
    const [right] = home.at(mercator(HOME[2], 0));
    expect(right - left).toBeLessThanOrEqual(884.001);
    const wide = stillFrame({ id: "RU", bbox: [-180, 41, 180, 82], point: [96, 61] }, page);
    const [x, y] = wide.at(mercator(96, 61));
    expect([x > 400 && x < 500, y > 200 && y < 400]).toEqual([true, true]);
  });

  it("comes no closer than the live map", () => {
    expect(stillFrame({ id: "p", bbox: [96, 21, 96.01, 21.01] }, page).zoom).toBeCloseTo(6.2);
  });
});
