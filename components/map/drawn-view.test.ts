import { describe, expect, it } from "vitest";
import { HEIGHT, WIDTH } from "@/lib/drawn-path";
import { facts, shapes, viewOf } from "@/lib/fixtures/committed";
import { fillOf, handOutShapes, SHAPES_ID, shapeId } from "@/lib/hand-out-map";
import type { View } from "@/lib/view";
import { spread } from "./drawn-names";
import { drawnView, placesDrawn } from "./drawn-view";
import { painter } from "./painting";

const paint = painter(facts);
const draw = (view: View) => drawnView(view, paint({ ...view, layers: [] }, view.time), facts);
const inside = ([x, y, width, height]: readonly number[], [left = 0, top = 0]: readonly number[]) =>
  left > (x ?? 0) && left < (x ?? 0) + (width ?? 0) && top > (y ?? 0) && top < (y ?? 0) + (height ?? 0);

describe("what a drawn map shows of a view", () => {
  it("colours as the live map does, and outlines the selected place", () => {
    const drawn = draw(viewOf("AF", { metric: "cultivation", time: { from: 2017, to: 2017 } }));
    expect(drawn.fills.get("AF-HEL")).toMatch(/^var\(--map-ramp-[0-3]\)$/);
    expect(drawn.outlined).toEqual(["AF"]);
    expect(drawn.box[2] / drawn.box[3]).toBeCloseTo(1.5);
    expect(drawn.box[2]).toBeLessThan(WIDTH / 2);
  });

  it("shows the whole picture while no place is selected", () => {
    const { box } = draw(viewOf());
    expect(inside(box, [WIDTH / 2, HEIGHT / 2])).toBe(true);
    expect(box[2]).toBeGreaterThanOrEqual(WIDTH);
  });

  it("lights who belongs to an open thing, and colours nothing else", () => {
    const drawn = draw(viewOf(undefined, { item: "M07" }));
    expect(drawn.outlined).toContain("MM");
    expect(new Set(drawn.fills.values())).toEqual(
      new Set(["var(--drawn-belongs)", ...(drawn.scene.includes("concerned") ? ["var(--drawn-concerned)"] : [])]),
    );
    expect(drawn.scene).toContain("belongs");
  });

  it("writes no name over another one or beyond the edge", () => {
    for (const lang of ["en", "zh"] as const) {
      const drawn = draw(viewOf());
      const names = spread(drawn, lang, drawn.box[2] / 30);
      expect(names.length).toBeGreaterThan(3);
      expect(names.every(({ x, y }) => inside(drawn.box, [x, y]))).toBe(true);
    }
  });
});

describe("the shapes of a hand-out", () => {
  const view = viewOf("golden-triangle", { metric: "cultivation" });
  const wanted = new Set(placesDrawn(draw(view)));
  const named = facts.choropleth(view).named;
  const some = handOutShapes({ shapes, named, wanted });
  const all = handOutShapes({ shapes, named });

  it("have an id and a colour of their own where a view needs them, each once", () => {
    for (const id of wanted) {
      expect(some.split(`id="${shapeId(id)}"`).length, id).toBe(2);
      expect(some).toContain(`var(${fillOf(id)},`);
    }
    expect(some).toContain(`<g id="${SHAPES_ID}"`);
    const ids = [...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("weigh less where only some are needed", () => {
    expect(some.length).toBeLessThan(all.length);
    expect(some.length).toBeLessThan(200_000);
  });
});
