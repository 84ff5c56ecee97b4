import { describe, expect, it } from "vitest";
import { olderData, readBriefedData, withBriefedData } from "./as-briefed";
import { versionsHaveTheirLedger } from "./check-ledger";
import { ledgerChanges, ledgerOf } from "./data-ledger";
import { facts } from "./fixtures/committed";
import { atlas, figure } from "./fixtures/small-atlas";
import { ledgerFiles, readLedger } from "./load-ledgers";

const packOf = (figures: ReturnType<typeof figure>[], version = "1.0.0") => {
  const [pack] = atlas({ figures, version }).packs;
  if (!pack) throw new Error("no pack");
  return pack;
};

describe("the ledger of a version", () => {
  const older = ledgerOf(packOf([figure({ id: "F1" }), figure({ id: "F2" }), figure({ id: "F3" })]));

  it("tells what changed, what is gone and what is new; a note that changed is no change of the figure", () => {
    const present = ledgerOf(
      packOf([
        figure({ id: "F1", note: { en: "More.", zh: "多。" } }),
        figure({ id: "F2", value: 11, qualifier: "at_least" }),
        figure({ id: "F4" }),
      ]),
    );
    expect(ledgerChanges(older, present)).toMatchObject([
      { id: "F2", was: { value: 10, qualifier: "exact" }, is: { value: 11, qualifier: "at_least" } },
      { id: "F3", was: { value: 10 } },
      { id: "F4", is: { value: 10 } },
    ]);
    expect(ledgerChanges(older, present)[1]?.is).toBeUndefined();
  });

  it("counts a value that vanished, and a plan that was delivered", () => {
    const vanished = ledgerOf(
      packOf([figure({ id: "F1", value: undefined }), figure({ id: "F2", status: "planned" })]),
    );
    expect(ledgerChanges(older, vanished).map(({ id }) => id)).toEqual(["F1", "F2", "F3"]);
  });

  it("is asked for by check:data, for the very figures that are published", () => {
    const pack = packOf([figure({ id: "F1" })]);
    expect(versionsHaveTheirLedger([pack], () => ledgerOf(pack))).toEqual([]);
    expect(versionsHaveTheirLedger([pack], () => undefined)[0]).toMatchObject({
      file: "geodata/versions/small-1.0.0.json",
    });
    const [complaint] = versionsHaveTheirLedger([packOf([figure({ id: "F1", value: 11 })])], () => ledgerOf(pack));
    expect(complaint?.message.en).toContain("F1");
    expect(complaint?.message.zh).toContain("F1");
  });

  it("is there for every pack of the atlas, beside those of older versions", () => {
    expect(versionsHaveTheirLedger(facts.atlas.packs, readLedger)).toEqual([]);
    expect(ledgerFiles()).toContain("series-1.0.0.json");
  });
});

describe("a link as briefed", () => {
  it("carries the versions of the packs, and is read back", () => {
    const { packs } = facts.atlas;
    const named = packs.map(({ id, version }) => ({ pack: id, version }));
    for (const link of ["https://example.org/en/", "https://example.org/en/?place=MM"]) {
      const url = withBriefedData(link, packs);
      expect(readBriefedData(new URL(url).search)).toEqual(named);
    }
    expect(olderData(named, packs)).toEqual([]);
  });

  it("is older when a version differs or a pack is gone; nonsense names nothing", () => {
    const packs = [{ id: "series", version: "1.1.0" }];
    const older = readBriefedData("?data=series@1.0.0,gone@2.0.0");
    expect(olderData(older, packs)).toEqual(older);
    expect(readBriefedData("?data=series,<b>@1,series@x&place=MM")).toEqual([]);
    expect(readBriefedData("?place=MM")).toEqual([]);
  });
});
