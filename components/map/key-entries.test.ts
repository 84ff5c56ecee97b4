import { describe, expect, it } from "vitest";
import { keyEntries } from "./key-entries";
import type { LegendEntry } from "./layers/layer";

const entry = (id: string, change: Partial<LegendEntry> = {}): LegendEntry => ({
  id,
  label: id,
  mark: { kind: "dot", fill: "#000000", line: "#ffffff" },
  ...change,
});

const ENTRIES = [
  entry("step-0"),
  entry("golden-triangle"),
  entry("not-named"),
  entry("terrain", { mark: { kind: "none" } }),
  entry("routes", { more: true }),
  entry("cases", { toggle: "cases", scene: "never" }),
  entry("meetings", { toggle: "meetings" }),
];

describe("the key where nothing is operated", () => {
  const ids = (visible: readonly string[], isOpen = false) =>
    keyEntries(ENTRIES, { visible: new Set(visible), isOpen }).map(({ id }) => id);

  it("leaves out what the map names itself, what has no mark and what is switched off", () => {
    expect(ids(["cases"])).toEqual(["step-0", "cases"]);
    expect(ids(["meetings"])).toEqual(["step-0", "meetings"]);
  });

  it("leaves out what gives way to an open thing", () => {
    expect(ids(["cases", "meetings"], true)).toEqual(["step-0", "meetings"]);
  });
});
