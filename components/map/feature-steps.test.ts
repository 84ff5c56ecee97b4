import { describe, expect, it } from "vitest";
import { facts, shapes } from "@/lib/fixtures/committed";
import { DEFAULT_VIEW, type View } from "@/lib/view";
import { featureSteps, UNCOUNTED } from "./feature-steps";

const { places } = facts;
const year = (of: number) => ({ from: of, to: of });
const look = (change: Partial<View>) => {
  const choropleth = facts.choropleth({ ...DEFAULT_VIEW, ...change });
  return { choropleth, ...featureSteps(choropleth, places) };
};
const place = (id: string) => {
  const found = places.get(id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("what a spot of land is coloured by", () => {
  it("is the area itself where nothing finer has a figure", () => {
    const { features, choropleth } = look({ packs: ["cn-2005"] });
    expect([...features.values()]).toEqual(
      [...choropleth.classes].map(([id, value]) => ({ source: "outlines", id, value })),
    );
  });

  it("is the country where no province has a figure", () => {
    const { features, byProvince, around, figureOn } = look({ metric: "cultivation", time: year(2004) });
    expect(features.get("outlines AF")?.value).toBe(3);
    expect([...features.keys()].filter((key) => key.startsWith("provinces "))).toEqual([]);
    expect([...byProvince, ...around]).toEqual([]);
    expect(figureOn(place("AF-HEL"))?.place).toBe("AF");
  });

  it("is the province alone where provinces tell most of the country's figure", () => {
    for (const of of [2010, 2014, 2016]) {
      const { features, byProvince, choropleth, figureOn } = look({ metric: "cultivation", time: year(of) });
      expect(ids(byProvince)).toContain("AF");
      expect(features.has("outlines AF")).toBe(false);
      expect(features.get("provinces AF-HEL")?.value).toBe(choropleth.classes.get("AF-HEL"));
      // Counted by nobody: the colour of the whole country on it would be a falsehood, that of a family misleads.
      expect(features.get("provinces AF-BAM")?.value).toBe(UNCOUNTED);
      expect(figureOn(place("AF-BAM"))).toBeUndefined();
      expect(figureOn(place("AF-HEL"))?.place).toBe("AF-HEL");
    }
  });

  it("is the country around a province that tells only a part of it", () => {
    const { features, around, choropleth, figureOn } = look({ metric: "seizures" });
    expect(ids(around)).toEqual(["CN"]);
    expect(features.has("outlines CN")).toBe(false);
    expect(features.get("provinces CN-YN")?.value).toBe(choropleth.classes.get("CN-YN"));
    expect(features.get("provinces CN-GD")?.value).toBe(choropleth.classes.get("CN"));
    expect(figureOn(place("CN-GD"))?.place).toBe("CN");
    expect(figureOn(place("CN-YN"))?.place).toBe("CN-YN");
  });

  it("is never two at once: no outline is coloured above or below a coloured province", () => {
    for (const metric of ["substitution", "seizures", "aid", "cultivation"] as const) {
      for (const time of [undefined, ...Array.from({ length: 30 }, (_, index) => year(1996 + index))]) {
        const { features } = look({ metric, time });
        const provinces = [...features.values()].flatMap(({ source, id }) =>
          source === "provinces" ? [place(id)] : [],
        );
        for (const { id, country } of provinces) {
          expect(features.has(`outlines ${country}`), `${metric} ${time?.from} ${id}`).toBe(false);
          for (const area of places.all) {
            if (area.kind === "area" && area.members.includes(id))
              expect(features.has(`outlines ${area.id}`)).toBe(false);
          }
        }
      }
    }
  });

  it("leaves no figure without a shape, save where the legend says by province or no source gives a position", () => {
    const drawn = new Set(
      [...shapes.provinces.features, ...shapes.outlines.features, ...shapes.world.features].map(
        ({ properties }) => properties.id,
      ),
    );
    for (const metric of ["seizures", "aid", "cultivation"] as const) {
      const { choropleth, features, byProvince, around } = look({ metric });
      const counted = [...features.values()].filter(({ value }) => value !== UNCOUNTED);
      const told = new Set(counted.map(({ id }) => id).filter((id) => drawn.has(id)));
      const shared = new Set(ids([...byProvince, ...around]));
      const lost = [...choropleth.classes.keys()].filter((id) => !told.has(id) && !shared.has(id));
      expect(lost.filter((id) => place(id).precision !== "none" && drawn.has(id) && place(id).kind !== "area")).toEqual(
        [],
      );
    }
  });
});
