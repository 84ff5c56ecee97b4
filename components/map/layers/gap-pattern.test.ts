import { expect, it } from "vitest";
import { GAP_STATES } from "@/lib/gaps";
import { PALETTES } from "@/lib/palette";
import { patternId, patternImage, patternPath, TILE } from "./gap-pattern";

const patterned = GAP_STATES.flatMap((state) => (state === "reported" ? [] : [state]));

it("draws a pattern from its name alone, in the ink of the theme", () => {
  const image = patternImage(patternId("missing", PALETTES.light));
  expect(image).toMatchObject({ width: TILE, height: TILE });
  const inked = image?.data.slice(0, 4);
  expect([...(inked ?? [])]).toEqual([0x55, 0x58, 0x5c, 255]);
  expect(patternImage("poppy")).toBeUndefined();
});

it("gives every state a mark of its own, the same on the map and in the legend", () => {
  const seen = new Set<string>();
  for (const state of patterned) {
    const { data } = patternImage(patternId(state, PALETTES.dark)) ?? {};
    const onMap = [...(data ?? [])].filter((_, index) => index % 4 === 3 && data?.[index] === 255).length;
    const inLegend = [...patternPath(state).matchAll(/h(\d+)v1/g)].reduce((sum, [, run]) => sum + Number(run), 0);
    expect(inLegend, state).toBe(onMap);
    expect(onMap).toBeGreaterThan(0);
    expect(onMap).toBeLessThan(TILE * TILE * 0.6);
    seen.add(patternPath(state));
  }
  expect(seen.size).toBe(patterned.length);
});
