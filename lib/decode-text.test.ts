import { describe, expect, it } from "vitest";
import { decodeText, MOST_BYTES, problemOfSize } from "./decode-text";
import { gb18030, utf16 } from "./fixtures/gb18030";

const TEXT = "标题\n\n    共有62万亩（约）。\n";
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(utf8(TEXT))).toEqual({ text: TEXT, encoding: "UTF-8" });
    expect(decodeText(utf8(`\ufeff${TEXT}`))).toEqual({ text: TEXT, encoding: "UTF-8" });
  });

  it.each(["le", "be"] as const)("reads UTF-16 by its mark (%s)", (order) => {
    expect(decodeText(utf16(TEXT, order))).toEqual({ text: TEXT, encoding: "UTF-16" });
  });

  it("takes the rest for GB18030", () => {
    expect(decodeText(gb18030(TEXT))).toEqual({ text: TEXT, encoding: "GB18030" });
  });

  it("makes all line ends one", () => {
    expect(decodeText(utf8("甲\r\n乙\r丙"))).toMatchObject({ text: "甲\n乙\n丙" });
  });

  it("strips a saved web page to its words", () => {
    const page = `<!DOCTYPE html><html><head><style>p{}</style></head><body><p>&nbsp;&#20849;有\n62万亩</p><p>甲&amp;乙</p>`;
    expect(decodeText(utf8(page))).toMatchObject({ text: "\u00a0共有 62万亩\n甲&乙\n" });
  });

  it("says why a file cannot be read", () => {
    expect(decodeText(utf8(""))).toEqual({ problem: "empty" });
    expect(decodeText(utf8(" \n\t"))).toEqual({ problem: "empty" });
    expect(decodeText(new Uint8Array(MOST_BYTES + 1))).toEqual({ problem: "too-big" });
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255, 255]))).toEqual({
      problem: "not-text",
    });
    expect(decodeText(utf8("\u0001\u0002 binary \u0003"))).toEqual({ problem: "not-text" });
    expect(decodeText(new Uint8Array([0xb0, 0xa1, 0xff, 0xff]))).toEqual({ problem: "undecodable" });
  });

  it("does not take for GB18030 what gives signs that nobody has defined", () => {
    const strange = new Uint8Array([...gb18030("甲乙"), 0xaa, 0xa1, 0xaa, 0xa2, 0xaa, 0xa3]);
    expect(decodeText(strange)).toEqual({ problem: "undecodable" });
  });

  it("judges a size before anything is read", () => {
    expect([0, 1, MOST_BYTES, MOST_BYTES + 1].map(problemOfSize)).toEqual(["empty", undefined, undefined, "too-big"]);
  });
});
