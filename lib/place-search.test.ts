import { describe, expect, it } from "vitest";
import { facts, selectable } from "./fixtures/committed";
import { findPlaces } from "./place-search";

const find = (text: string, limit?: number) => findPlaces(facts.places.all, text, { limit }).map(({ id }) => id);

describe("findPlaces", () => {
  it.each([
    ["yunnan", "CN-YN"],
    ["云南", "CN-YN"],
    ["CN-YN", "CN-YN"],
    ["lao", "LA"],
    ["佤", "area-wa"],
    ["金三角", "golden-triangle"],
    ["kokang", "area-kokang"],
    ["缅甸", "MM"],
    ["Shan State", "MM-17"],
    ["northern l", "area-northern-laos"],
  ])("finds %s first as %s", (text, id) => expect(find(text)[0]).toBe(id));

  it.each([
    ["YUNNAN", "yunnan"],
    ["cn-yn", "CN-YN"],
    ["  yunnan ", "yunnan"],
    ["cote d’ivoire", "Côte d'Ivoire"],
    ["TURKIYE", "Türkiye"],
    ["aland", "Åland"],
  ])("answers %s like %s", (one, other) => {
    expect(find(one)).toEqual(find(other));
    expect(find(one).length).toBeGreaterThan(0);
  });

  it.each(["", "   ", "qqqq", "zzz云", "!?", "\u0301"])("finds nothing for %j", (text) =>
    expect(find(text)).toEqual([]),
  );

  it("keeps to the limit, eight when none is given", () => {
    expect(find("a")).toHaveLength(8);
    expect(find("a", 3)).toEqual(find("a").slice(0, 3));
    expect(find("a", 0)).toEqual([]);
  });

  it("finds places of every kind by their code, and by their name in either language", () => {
    const some = selectable.filter(({ kind }, index) => kind === "zone" || kind === "area" || index % 9 === 0);
    for (const { id, name } of some) {
      expect([id, find(id, 20)[0]]).toEqual([id, id]);
      for (const text of [name.en, name.zh]) expect([text, find(text, 20).includes(id)]).toEqual([text, true]);
    }
  });

  it("offers neither cities nor groups", () => {
    for (const text of ["tashkent", "beijing", "asean", "several"]) {
      for (const found of findPlaces(facts.places.all, text, { limit: 50 }))
        expect(["city", "group"]).not.toContain(found.kind);
    }
    expect(find("new york")).toEqual([]);
  });

  it("puts an equal name before one that only begins so, and that before one that only holds it", () => {
    expect(find("china")[0]).toBe("CN");
    const found = find("guang", 50);
    expect(found.indexOf("CN-GD")).toBeGreaterThanOrEqual(0);
    expect(find("an", 500).indexOf("AD")).toBeLessThan(find("an", 500).indexOf("JP"));
  });
});
