import { describe, expect, it } from "vitest";
import { atlas, figure } from "./fixtures/small-atlas";
import { gathering, portioned } from "./portions";
import { indexOf } from "./select";

const figures = Array.from({ length: 23 }, (_, at) => figure({ id: `F${at}`, place: at % 2 ? "AA" : "BB" }));
const whole = atlas({ figures });

describe("an atlas in portions", () => {
  it("keeps the first figures in the page and the rest in portions of one size, in order", () => {
    const { page, portions } = portioned(whole, 5, 8);
    expect(page.packs.flatMap((pack) => pack.figures)).toEqual(figures.slice(0, 5));
    expect(portions.map(({ length }) => length)).toEqual([8, 8, 2]);
    expect(portions.flat()).toEqual(figures.slice(5));
    expect(page.places).toBe(whole.places);
  });

  it("has no portion when everything fits into the page", () => {
    expect(portioned(whole)).toEqual({ page: whole, portions: [] });
  });

  it("is put together again to the same atlas and the same index", () => {
    const { page, portions } = portioned(whole, 5, 8);
    const gathered = gathering(page);
    for (const portion of portions) gathered.add(portion);
    const { atlas: again, index } = gathered.finish();
    expect(again).toEqual(whole);
    const expected = indexOf(whole);
    expect(index.size).toBe(expected.size);
    expect(index.lines()).toEqual(expected.lines());
    expect(figures.map((each) => index.position(each))).toEqual(figures.map((each) => expected.position(each)));
  });

  it("leaves the atlas of the page as it was", () => {
    const { page, portions } = portioned(whole, 5, 8);
    const before = structuredClone(page);
    const gathered = gathering(page);
    for (const portion of portions) gathered.add(portion);
    gathered.finish();
    expect(page).toEqual(before);
  });
});
