import { describe, expect, it } from "vitest";
import { commonScale, LOOKS, looksOf, withoutContext } from "./common-scale";
import { look } from "./fixtures/committed";
import { topTick } from "./year-axis";

describe("one scale for charts side by side", () => {
  const [myanmar, afghanistan] = [look("MM").charts.cultivation, look("AF").charts.cultivation];
  const scale = commonScale([myanmar, afghanistan]);

  it("takes the widest years and the highest amounts of a kind", () => {
    const frame = scale.frames.get("cultivation-main-ha-flow");
    const lines = [myanmar, afghanistan].flatMap(({ timelines: [first] }) => first ?? []);
    expect(lines).toHaveLength(2);
    expect(frame).toMatchObject({
      first: Math.min(...lines.map(({ first }) => first)),
      last: Math.max(...lines.map(({ last }) => last)),
    });
    const tops = [myanmar, afghanistan].map(({ timelines: [first] }) => topTick(first ?? { ticks: [] }));
    expect(topTick(frame ?? { ticks: [] })).toBe(Math.max(...tops));
  });

  it("fits every chart, and is that of the chart alone where there is one", () => {
    for (const { timelines, facets } of [myanmar, afghanistan]) {
      for (const { id, first, last, ticks } of timelines) {
        const frame = scale.frames.get(id);
        expect(frame && frame.first <= first && frame.last >= last && topTick(frame) >= topTick({ ticks })).toBe(true);
      }
      for (const { id, ticks } of facets) {
        expect(topTick({ ticks: scale.ticks.get(id) ?? [] })).toBeGreaterThanOrEqual(topTick({ ticks }));
      }
    }
    const [main] = myanmar.timelines;
    expect(commonScale([myanmar]).frames.get(main?.id ?? "")?.ticks).toBe(main?.ticks);
  });

  it("leaves out what was shown for comparison only, and its room on the axis", () => {
    const model = look("LA").charts.substitution;
    const has = (facets: typeof model.facets) =>
      facets.some(({ rows }) => rows.some(({ relation }) => relation === "context"));
    const { facets, timelines } = withoutContext(model);
    expect([has(model.facets), has(facets)]).toEqual([true, false]);
    expect(timelines).toBe(model.timelines);
    for (const { rows, ticks } of facets) {
      expect(topTick({ ticks })).toBeGreaterThanOrEqual(Math.max(...rows.map(({ measured }) => measured)));
    }
  });

  it("gives who counts one look in all charts, and never two lines of a chart the same", () => {
    const looks = [myanmar, afghanistan].map(({ timelines: [first] }) => first && looksOf(first, scale.styles));
    expect(looks[0]).toEqual(looks[1]);
    const whole = look().charts.cultivation;
    const shared = commonScale([whole, myanmar]).styles;
    for (const timeline of whole.timelines) {
      const own = looksOf(timeline, shared);
      expect(new Set(own).size).toBe(own.length);
      for (const one of own) expect(one).toBeLessThan(LOOKS);
    }
  });
});
