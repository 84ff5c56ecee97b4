import { expect, it } from "vitest";
import { facts, viewOf } from "./fixtures/committed";
import { MESSAGES } from "./messages";
import { pictureText } from "./picture-text";
import type { Lang } from "./schema";
import type { View } from "./view";

const textOf = (lang: Lang, view: View) =>
  pictureText(view, facts.choropleth(view), { facts, lang, words: MESSAGES[lang] });

it("tells place, what is counted, and where the highest figure is, with its qualifier", () => {
  const view = viewOf("MM", { metric: "cultivation", time: { from: 2025, to: 2025 } });
  expect(textOf("en", view)).toMatch(
    /^Map of Myanmar, opium poppy cultivation, 2025\. \d+ places are coloured; the highest figure is that of Myanmar: 53,100 ha\.$/,
  );
  expect(textOf("zh", view)).toMatch(/^缅甸地图，.*2025年。着色地点\d+个，数值最高者为缅甸：5\.31万公顷。$/);
});

it("says so where nothing is coloured", () => {
  const view = viewOf("LA", { metric: "substitution", time: { from: 1950, to: 1950 } });
  expect(textOf("en", view)).toMatch(/No place is coloured\.$/);
});

it("names who belongs to an open thing", () => {
  const mechanism = [...facts.items.values()].find((item) => item.kind === "mechanism" && item.fact.members.length > 2);
  if (!mechanism) throw new Error("no mechanism with members");
  const text = textOf("en", viewOf(undefined, { item: mechanism.fact.id }));
  expect(text).toContain("Outlined: ");
  expect(text.split(", ").length).toBeGreaterThan(2);
});
