import { describe, expect, it } from "vitest";
import { heldAddress, siteAddress } from "./hash-bar";

const held = (hash: string) => {
  const { pathname, search, hash: part } = heldAddress(hash, "/en/?place=MM");
  return pathname + search + part;
};

describe("an address behind the sign #", () => {
  it("is where the document opens until it holds one", () => {
    expect(held("")).toBe("/en/?place=MM");
    expect(held("#figures")).toBe("/en/?place=MM#figures");
    expect(held("#/zh/sources/?q=%E7%BA%A6#source-S1")).toBe("/zh/sources/?q=%E7%BA%A6#source-S1");
  });

  it("is found from links as the site writes them", () => {
    const from = "/en/briefings/cn-2005/";
    expect(siteAddress("../../present/?briefing=cn-2005", from)?.pathname).toBe("/en/present/");
    expect(siteAddress("/zh/wall/?briefing=x", from)?.search).toBe("?briefing=x");
    expect(siteAddress("../../../data/atlas.json", from)?.pathname).toBe("/data/atlas.json");
    expect(siteAddress("https://example.org/a", from)).toBeUndefined();
    expect(siteAddress("mailto:a@example.org", from)).toBeUndefined();
  });
});
