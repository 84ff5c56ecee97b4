import { describe, expect, it } from "vitest";
import { type Face, lineBetween, ownerOf } from "./boundary-views";

const face = (id: string, country?: string, part?: Face["part"]): Face => ({
  id,
  ...(country && { country }),
  ...(part && { part }),
});
const tibet = face("CN-XZ", "CN");
const xinjiang = face("CN-XJ", "CN");
const aksaiChin = face("CN-XJ", "CN", "aksai-chin");
const arunachal = face("IN-AR", "IN");
const east = face("IN-AR", "IN", "eastern-sector");
const assamEast = face("IN-AS", "IN", "eastern-sector");
const ladakh = face("IN-LA", "IN");
const kashmir = face("IN-JK", "IN");
const azad = face("PK-JK", "PK");
const siachen = face("siachen");
const punjab = face("IN-PB", "IN");
const kachin = face("MM-11", "MM");
const taiwan = face("TW", "TW");
const hongKong = face("HK", "HK");
const guangdong = face("CN-GD", "CN");

describe("whose a face is", () => {
  it("de facto is whoever holds it", () => {
    for (const one of [aksaiChin, east, kashmir, azad, taiwan]) {
      expect(ownerOf(one, "de-facto")).toEqual({ id: one.id, country: one.country });
    }
    expect(ownerOf(siachen, "de-facto")).toEqual({ id: "siachen" });
  });

  it("is nobody's in the manner of the United Nations where the parties have not agreed", () => {
    for (const one of [kashmir, ladakh, azad, siachen]) {
      expect(ownerOf(one, "un-style")).toEqual({ id: one.id, neutral: true });
    }
    expect(ownerOf(east, "un-style")).toEqual({ id: "IN-AR eastern-sector", neutral: true, place: "IN-AR" });
    expect(ownerOf(aksaiChin, "un-style")).toEqual({ id: "CN-XJ aksai-chin", neutral: true, place: "CN-XJ" });
    expect(ownerOf(arunachal, "un-style")).toEqual({ id: "IN-AR", country: "IN" });
  });

  it("is China's in its view where it claims it, and Taiwan, Hong Kong and Macao keep their ids", () => {
    for (const one of [east, assamEast, face("IN-LA", "IN", "demchok"), face("BT", "BT", "bhutan-north")]) {
      expect(ownerOf(one, "cn")).toEqual({ id: "CN-XZ", country: "CN" });
    }
    expect(ownerOf(arunachal, "cn")).toEqual({ id: "IN-AR", country: "IN" });
    expect(ownerOf(aksaiChin, "cn")).toEqual({ id: "CN-XJ", country: "CN" });
    expect(ownerOf(taiwan, "cn")).toEqual({ id: "TW", country: "CN", apart: true });
    expect(ownerOf(face("spratly-islands"), "cn")).toMatchObject({ country: "CN", within: "CN-HI" });
  });
});

describe("the line between two faces", () => {
  it("is one of country or province de facto", () => {
    expect(lineBetween(east, tibet, "de-facto")).toBe("country");
    expect(lineBetween(east, arunachal, "de-facto")).toBeUndefined();
    expect(lineBetween(aksaiChin, tibet, "de-facto")).toBe("province");
    expect(lineBetween(hongKong, guangdong, "de-facto")).toBe("country");
  });

  it("is dashed or dotted in the manner of the United Nations where it is in doubt, and nowhere else", () => {
    expect(lineBetween(kashmir, azad, "un-style")).toBe("dotted");
    expect(lineBetween(siachen, ladakh, "un-style")).toBeUndefined();
    expect(lineBetween(ladakh, aksaiChin, "un-style")).toBe("dashed");
    expect(lineBetween(aksaiChin, xinjiang, "un-style")).toBe("dashed");
    expect(lineBetween(kashmir, punjab, "un-style")).toBe("dashed");
    expect(lineBetween(tibet, east, "un-style")).toBe("dashed");
    expect(lineBetween(east, arunachal, "un-style")).toBe("dashed");
    expect(lineBetween(east, assamEast, "un-style")).toBeUndefined();
    expect(lineBetween(east, kachin, "un-style")).toBe("country");
    expect(lineBetween(azad, face("AF-NUR", "AF"), "un-style")).toBe("country");
    expect(lineBetween(punjab, face("IN-HR", "IN"), "un-style")).toBe("province");
  });

  it("follows the claim in the view of China and draws nothing inside it", () => {
    expect(lineBetween(tibet, east, "cn")).toBeUndefined();
    expect(lineBetween(assamEast, east, "cn")).toBeUndefined();
    expect(lineBetween(east, arunachal, "cn")).toBe("country");
    expect(lineBetween(aksaiChin, xinjiang, "cn")).toBeUndefined();
    expect(lineBetween(kashmir, azad, "cn")).toBe("dashed");
    expect(lineBetween(hongKong, guangdong, "cn")).toBe("province");
  });

  it("runs along the coast, but is no border where Russia goes on", () => {
    expect(lineBetween(taiwan, undefined, "cn")).toBe("country");
    expect(lineBetween(face("RU-AMU", "RU"), undefined, "cn")).toBe("province");
    expect(lineBetween(face("RU-AMU", "RU"), face("CN-HL", "CN"), "cn")).toBe("country");
  });
});
