import { expect, it } from "vitest";
import { facts, files, shapes } from "./fixtures/committed";
import { viewShapes } from "./map-files";
import { seaInset } from "./sea-inset";
import { seaInsetSvg } from "./sea-inset-svg";

const { outlines } = viewShapes(files.overview, facts.places.all, "cn");
const inset = seaInset({ outlines, world: shapes.world }, facts.places);
const look = {
  title: "A & B",
  label: "Inset",
  name: (id: string) => facts.places.get(id)?.name.en ?? "",
  colours: { sea: "#1", land: "#2", china: "#3", line: "#4", ink: "#5", halo: "#6" },
  font: "serif",
};

it("holds coast and islands inside its frame, and weighs little", () => {
  const numbers = (d: string) => [...d.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  for (const d of [inset.land, inset.china]) {
    for (const [x, y] of numbers(d)) {
      expect(x >= 0 && x <= inset.width && y >= 0 && y <= inset.height).toBe(true);
    }
  }
  expect(inset.china.split("M").length).toBeGreaterThan(3);
  expect(inset.islands.map(({ id }) => id)).toEqual(["paracel-islands", "spratly-islands"]);
  expect(JSON.stringify(inset).length).toBeLessThan(16_000);
});

it("is one drawing that names the islands and carries what it is told to write as text", () => {
  const svg = seaInsetSvg(inset, look);
  for (const { id } of inset.islands) expect(svg).toContain(look.name(id));
  expect(svg).toContain("A &amp; B");
  expect(svg).toMatch(/^<svg .*<\/svg>$/s);
});
