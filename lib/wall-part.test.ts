import { describe, expect, it } from "vitest";
import { tabledFigures } from "./chart-contents";
import { facts } from "./fixtures/committed";
import { readView } from "./view";
import { wallPart } from "./wall-part";

const modelOf = (query: string) => {
  const { view } = readView(query, facts.known);
  return facts.select(view).charts[view.metric];
};

describe("the picture for the wall", () => {
  it("is the printed total with its parts, where there is one", () => {
    const { facet, timeline, left } = wallPart(modelOf("?place=golden-triangle&year=2003&packs=cn-2005"), 5);
    expect(timeline).toBeUndefined();
    expect(facet?.rows.map(({ figure }) => figure.id)).toEqual(["F17", "F18"]);
    expect(facet?.totals.map(({ id }) => id)).toEqual(["F16"]);
    expect(left).toBe(0);
  });

  it("keeps the largest bars in their order and counts the others", () => {
    const model = modelOf("?place=CN&metric=seizures&year=2004&packs=cn-2005");
    const all = wallPart(model, 9);
    const few = wallPart(model, 2);
    const largest = [...(all.facet?.rows ?? [])].sort((one, other) => other.measured - one.measured).slice(0, 2);
    expect(new Set(few.facet?.rows)).toEqual(new Set(largest));
    expect(few.left - all.left).toBe((all.facet?.rows.length ?? 0) - 2);
  });

  it("is the first course through time, of three lines at most", () => {
    const model = modelOf("?metric=cultivation&packs=series");
    const { timeline, facet, left } = wallPart(model, 5);
    expect(facet).toBeUndefined();
    expect(timeline?.lines).toHaveLength(3);
    const shown = timeline ? tabledFigures({ timelines: [timeline], facets: [] }).length : 0;
    expect(shown + left).toBe(tabledFigures(model).length);
  });

  it("gives room that one large sum leaves to the single gifts of the same money", () => {
    const model = modelOf("?place=golden-triangle&metric=aid&from=1990&to=2005&packs=cn-2005");
    const { facet, second, left } = wallPart(model, 5, 2);
    expect([facet, second].map((one) => one?.rows.map(({ figure }) => figure.id))).toEqual([
      ["F12"],
      expect.arrayContaining(["F13", "F14", "F15"]),
    ]);
    expect(second?.unit).toBe(facet?.unit);
    expect(left).toBe(wallPart(model, 5).left - (second?.rows.length ?? 0));
    expect(wallPart(model, 1, 2).second).toBeUndefined();
  });

  it("is nothing where there is no figure", () => {
    expect(wallPart(modelOf("?place=CN-GX&metric=aid"), 5)).toEqual({ left: 0 });
  });
});
