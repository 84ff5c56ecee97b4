import { describe, expect, it } from "vitest";
import { viewAsked } from "./embed-message";
import { facts } from "./fixtures/committed";

const asked = (data: unknown) => viewAsked(data, facts.known);

describe("viewAsked", () => {
  it("reads a view as the address would", () => {
    expect(asked({ type: "setView", view: "?place=MM&year=2020" })).toBe("?place=MM&year=2020");
    expect(asked({ type: "setView", view: "year=2020&place=MM&metric=aid" })).toBe("?place=MM&metric=aid&year=2020");
    expect(asked({ type: "setView", view: "" })).toBe("");
  });

  it("takes names only: what the atlas does not know is left out", () => {
    const view = "?place=<img src=x onerror=alert(1)>&metric=javascript:alert(1)&year=1e9&item=../../x&href=//evil";
    expect(asked({ type: "setView", view })).toBe("");
    expect(asked({ type: "setView", view: "?place=LA&packs=nowhere&units=stone" })).toBe("?place=LA");
    expect(asked({ type: "setView", view: "?place=%E0%A4%A&year=%" })).toBe("");
  });

  it("ignores everything that is no such message, and never throws", () => {
    const nonsense = [
      undefined,
      null,
      0,
      "setView",
      [],
      {},
      new Map([["type", "setView"]]),
      { type: "setView" },
      { type: "setView", view: null },
      { type: "setView", view: { place: "MM" } },
      { type: "setView", view: ["?place=MM"] },
      { type: "viewChanged", view: "?place=MM" },
      { type: ["setView"], view: "?place=MM" },
      { type: "setView", view: `?place=${"M".repeat(5000)}` },
    ];
    for (const data of nonsense) expect(asked(data)).toBeUndefined();
  });
});
