import { expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { sceneOf } from "./scene";

const scene = (id: string) => {
  const item = facts.items.get(id);
  if (!item) throw new Error(`no ${id}`);
  return sceneOf(item, { items: facts.items, places: facts.places });
};
const ids = (id: string) => scene(id).lit.map((place) => place.id);

it("outlines a country once, though a zone beside it lists its provinces", () => {
  // The finding names Afghanistan and the Golden Crescent, which lists all of its provinces.
  expect(ids("N07")).toEqual(expect.arrayContaining(["AF", "RU", "CN-XJ"]));
  expect(ids("N07").filter((id) => id.startsWith("AF-"))).toEqual([]);
});

it("lights the members of a table and puts its meetings beside them", () => {
  const { lit, points, bbox } = scene("M11");
  expect(lit.map(({ id }) => id).sort()).toEqual(["CN", "KG", "KZ", "RU", "TJ", "UZ"]);
  expect(points.map(({ id }) => id)).toEqual(expect.arrayContaining(["city-dushanbe", "city-tashkent"]));
  expect(bbox).toBeDefined();
});
