import { describe, expect, it } from "vitest";
import { facts, shapes } from "@/lib/fixtures/committed";
import { DEFAULT_VIEW } from "@/lib/view";
import { unnamedFeatures } from "./unnamed-features";

const { atlas, named: all, places } = facts;
const packs = atlas.packs.map(({ id }) => id);
const namedBy = (...on: string[]) => facts.choropleth({ ...DEFAULT_VIEW, packs: on }).named;

/** Features of the map, with what the style knows of each. */
const land = (["world", "provinces"] as const).flatMap((source) =>
  shapes[source].features.map(({ id, properties }) => ({
    source,
    id: String(properties?.id ?? id),
    country: properties?.country as string | undefined,
  })),
);
const isIn = (ids: ReadonlySet<string>, { id, country }: { id: string; country?: string | undefined }) =>
  ids.has(id) || ids.has(country ?? "");

describe("land that only packs name which are off", () => {
  it.each(packs)("leaves the tone of named land where %s alone names it", (pack) => {
    const named = namedBy(pack);
    const unnamed = unnamedFeatures(all, named, places);
    expect(unnamed.size).toBeGreaterThan(0);
    for (const one of land) {
      const looksNamed = isIn(all, one) && !unnamed.has(`${one.source} ${one.id}`);
      expect([one.id, looksNamed]).toEqual([one.id, isIn(named, one)]);
    }
  });

  it("is none while all packs are on, whether they are listed or not", () => {
    expect(unnamedFeatures(all, facts.choropleth(DEFAULT_VIEW).named, places).size).toBe(0);
    expect(unnamedFeatures(all, namedBy(...packs), places).size).toBe(0);
  });

  it("tells it of a country and its provinces, each in the source that has its shape", () => {
    const unnamed = unnamedFeatures(new Set(["MM", "CN-YN", "area-wa"]), new Set(["CN-YN"]), places);
    expect(unnamed.get("world MM")).toEqual({ source: "world", id: "MM", value: true });
    expect(unnamed.get("provinces MM-17")).toEqual({ source: "provinces", id: "MM-17", value: true });
    expect([...unnamed.keys()].some((key) => key.includes("CN-"))).toBe(false);
  });
});
