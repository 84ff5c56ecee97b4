import { describe, expect, it } from "vitest";
import { facts } from "@/lib/fixtures/committed";
import { sceneOf } from "@/lib/scene";
import { keyEntries, laysBackColours } from "./key-entries";
import type { LegendEntry } from "./layers/layer";
import { paintings } from "./layers/layer-fixtures";

const entry = (id: string, change: Partial<LegendEntry> = {}): LegendEntry => ({
  id,
  label: id,
  mark: { kind: "dot", fill: "#000000", line: "#ffffff" },
  ...change,
});

const ENTRIES = [
  entry("step-0"),
  entry("golden-triangle"),
  entry("named"),
  entry("not-named"),
  entry("terrain", { mark: { kind: "none" } }),
  entry("routes", { more: true }),
  entry("cases", { toggle: "cases", scene: "never" }),
  entry("meetings", { toggle: "meetings" }),
];

describe("the key where nothing is operated", () => {
  const ids = (visible: readonly string[], isOpen = false, isLaidBack = false) =>
    keyEntries(ENTRIES, { visible: new Set(visible), isOpen, isLaidBack }).map(({ id }) => id);

  it("leaves out what the map names itself, what has no mark and what is switched off", () => {
    expect(ids(["cases"])).toEqual(["step-0", "named", "cases"]);
    expect(ids(["meetings"])).toEqual(["step-0", "named", "meetings"]);
  });

  it("leaves out what gives way to an open thing", () => {
    expect(ids(["cases", "meetings"], true)).toEqual(["step-0", "named", "meetings"]);
  });

  it("leaves out the colours that an open thing lays back", () => {
    expect(ids(["meetings"], true, true)).toEqual(["meetings"]);
  });
});

describe("an open thing lays back the colours", () => {
  const of = (id: string, view: Parameters<typeof paintings>[0]) => {
    const item = facts.items.get(id);
    return laysBackColours({ scene: item && sceneOf(item, facts), paintings: paintings(view), places: facts.places });
  };

  it("where no land of it bears one, not where land of it does, and nothing does where nothing is open", () => {
    // The Shanghai Cooperation Organisation, and the Greater Mekong Subregion: the planting was in Myanmar and Laos.
    expect(of("M11", {})).toBe(true);
    expect(of("M07", {})).toBe(false);
    expect(of("none", {})).toBe(false);
  });

  it("never where no land bears one: that there is none is told", () => {
    expect(of("M07", { metric: "cultivation", packs: ["cn-2005"] })).toBe(false);
  });

  it("never where gaps stand in their place", () => {
    expect(of("M11", { layers: ["gaps"] })).toBe(false);
  });
});
