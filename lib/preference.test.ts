import { describe, expect, it } from "vitest";
import { facts, known } from "./fixtures/committed";
import { atlas, figure } from "./fixtures/small-atlas";
import { preference } from "./preference";
import type { Figure, Source } from "./schema";

const source = (id: string, change: Partial<Source>): Source => ({
  id,
  title: id,
  publisher: { en: id, zh: id },
  written: "2005",
  language: "en",
  tier: "B",
  ...change,
});
const small = atlas({
  sources: [
    source("old", { written: "2001" }),
    source("new", { written: "2011-05" }),
    source("official", { tier: "A" }),
    source("copy", { tier: "A-" }),
  ],
});
const { best, compare } = preference(small);
const from = (id: string, change: Partial<Figure> = {}) => figure({ id, source: id, ...change });
const bestOf = (...figures: Figure[]) => best(figures)?.id;

describe("of figures that state the same thing", () => {
  it("a better tier comes first: official, then a copy of it, then the press", () => {
    expect(bestOf(from("new"), from("copy"), from("official"))).toBe("official");
    expect(bestOf(from("new"), from("copy"))).toBe("copy");
  });

  it("the tier of the number itself stands before that of its source", () => {
    expect(bestOf(from("official", { tier: "B" }), from("copy"))).toBe("copy");
    expect(bestOf(from("old", { tier: "A" }), from("copy"))).toBe("old");
  });

  it("with one tier a count of the United Nations comes first", () => {
    expect(bestOf(from("new", { series: "US" }), from("old", { series: "UNODC" }))).toBe("old");
    expect(bestOf(from("new", { series: "US" }), from("old", { series: "UNDCP" }))).toBe("old");
    expect(bestOf(from("official", { series: "US" }), from("copy", { series: "UNODC" }))).toBe("official");
  });

  it("with one tier and no United Nations the later publication comes first", () => {
    expect(bestOf(from("old"), from("new"))).toBe("new");
    expect(bestOf(from("old", { series: "UNODC" }), from("new", { series: "UNODC" }))).toBe("new");
  });

  it("the first of the list stands where nothing tells them apart, and none of an empty list", () => {
    expect(bestOf(from("old"), from("old", { id: "other" }))).toBe("old");
    expect(best([])).toBeUndefined();
  });

  it("the choice does not depend on the order", () => {
    const all = [from("old"), from("new"), from("copy"), from("official"), from("old", { id: "un", series: "UNODC" })];
    const order = [...all].sort(compare).map(({ id }) => id);
    expect(
      [...all]
        .reverse()
        .sort(compare)
        .map(({ id }) => id),
    ).toEqual(order);
    expect(order).toEqual(["official", "copy", "un", "new", "old"]);
  });

  it("an unknown source counts as the press", () => {
    expect(bestOf(from("nowhere"), from("copy"))).toBe("copy");
  });
});

it("chooses in every conflict of the data by the same rule", () => {
  const { index, better } = facts;
  const words = new Set(facts.atlas.packs.flatMap((pack) => pack.figures.flatMap(({ conflict }) => conflict ?? [])));
  for (const word of words) {
    const rivals = index.conflict(word);
    expect(rivals.length).toBeGreaterThan(1);
    const chosen = better.best(rivals);
    const order = ["A", "A-", "B"];
    const tierOf = (one: Figure | undefined) => order.indexOf(one?.tier ?? (one && facts.source(one)?.tier) ?? "B");
    for (const rival of rivals) expect(tierOf(chosen)).toBeLessThanOrEqual(tierOf(rival));
  }
  expect(better.best(index.conflict("mm-cultivation-2006"))).toBe(known("A0091"));
  expect(better.best(index.conflict("poppy-land-replaced-to-2004"))).toBeDefined();
});
