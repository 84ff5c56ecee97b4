import { describe, expect, it } from "vitest";
import { type StyleMoment, styleValue } from "./style-value";

const moment: StyleMoment = {
  zoom: 4,
  properties: { id: "MM", kind: "country", from: 2000, to: 2010 },
  geometry: "Polygon",
  state: { step: 0, lit: true },
  global: { from: 2005, to: 2005 },
};
const value = (of: unknown) => styleValue(of, moment);

describe("values of the map's style", () => {
  it("are what they are where they are no expression", () => {
    expect(value("#ffffff")).toBe("#ffffff");
    expect(value([3, 2])).toEqual([3, 2]);
    expect(value(["Atlas Bold", "Roboto"])).toEqual(["Atlas Bold", "Roboto"]);
  });

  it("follow properties, states and the state of the style", () => {
    expect(value(["match", ["get", "id"], ["LA", "MM"], "named", "land"])).toBe("named");
    expect(value(["match", ["feature-state", "step"], 0, "low", 1, "high", "none"])).toBe("low");
    expect(value(["match", ["feature-state", "gap"], "zero", "tone", "none"])).toBe("none");
    expect(value(["case", ["boolean", ["feature-state", "gone"], false], 0, 1])).toBe(1);
    expect(value(["case", ["any", ["boolean", ["feature-state", "lit"], false]], 1.3, 0])).toBe(1.3);
    const during = [
      "all",
      ["<=", ["get", "from"], ["global-state", "to"]],
      [">=", ["get", "to"], ["global-state", "from"]],
    ];
    expect(value(during)).toBe(true);
    expect(styleValue(during, { ...moment, global: { from: 2011, to: 2012 } })).toBe(false);
    expect(value(["in", ["get", "kind"], ["literal", ["country", "area"]]])).toBe(true);
    expect(value(["==", ["geometry-type"], "LineString"])).toBe(false);
  });

  it("go from stop to stop with the zoom", () => {
    const width = ["interpolate", ["linear"], ["zoom"], 3, 1, 7, 3];
    const at = (zoom: number) => styleValue(width, { ...moment, zoom });
    expect([at(2), at(3), at(5), at(9)]).toEqual([1, 1, 2, 3]);
    const stepped = ["step", ["zoom"], "far", 4, "near", 5, "close"];
    expect([3.9, 4, 6].map((zoom) => styleValue(stepped, { ...moment, zoom }))).toEqual(["far", "near", "close"]);
  });
});
