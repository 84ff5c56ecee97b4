import { describe, expect, it } from "vitest";
import { citationsOf } from "./briefing-text";
import { chartTitle } from "./chart-title";
import { facts } from "./fixtures/committed";
import { writing } from "./fixtures/small-atlas";
import { loadBriefings } from "./load-briefings";
import { MESSAGES } from "./messages";
import { readView } from "./view";
import { voiceOf } from "./voice";
import { amountText } from "./wording";

const STEPS = loadBriefings(facts).flatMap(({ name, lang, steps }) =>
  steps.map((step, at) => ({
    of: `${name} ${at + 1} ${lang}`,
    lang,
    step,
    view: readView(step.query, facts.known).view,
  })),
);

/** Years, months and how many other figures there are: no amounts. */
const NO_AMOUNTS = /20世纪90年代|(19|20)\d\ds?(年\d+月)?|and \d+ more|另有\d+项/g;

describe("the views of the built-in briefings", () => {
  it("have charts whose titles name no amount that the words beside them do not", () => {
    const told = STEPS.filter(({ view }) => view.item === undefined).map(({ of, lang, step, view }) => {
      const title = chartTitle(facts.select(view).charts[view.metric], voiceOf({ facts, lang, words: MESSAGES[lang] }));
      const amounts = citationsOf(step, facts).map(({ figure }) => amountText(figure, writing(lang)));
      const said = amounts.filter((amount) => title.includes(amount));
      // The longest first: 1,970 kg holds 970 kg.
      const rest = said.sort((a, b) => b.length - a.length).reduce((text, amount) => text.replace(amount, ""), title);
      return { of, title, isSaid: said.length > 0 && !/\d/.test(rest.replace(NO_AMOUNTS, "")) };
    });
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(({ isSaid }) => !isSaid)).toEqual([]);
  });

  it("have maps whose legend does not say that there is nothing at the time", () => {
    const empty = STEPS.filter(({ view }) => view.time && facts.choropleth(view).figures.size === 0);
    expect(empty.map(({ of }) => of)).toEqual([]);
  });
});
