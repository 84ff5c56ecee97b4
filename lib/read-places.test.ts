import { describe, expect, it } from "vitest";
import { PLACE_COLUMNS, REGION_COLUMNS, readPlaces } from "./read-places";

const places = (...rows: string[]) => [PLACE_COLUMNS.join(","), ...rows].join("\n");
const regions = (...rows: string[]) => [REGION_COLUMNS.join(","), ...rows].join("\n");

const ZONE = "zone-a,zone,,,Zone A,甲区,1,2,approximate,,,,";
const CORE = "zone-a,AA,core,working,Core text,核心口径,Somebody 2006,某人2006";
const WIDE = "zone-a,BB,wide,working,Wide text,宽口径,Somebody 2006,某人2006";

describe("readPlaces", () => {
  it("gives a region its core and wide members, and the core definition", () => {
    const { places: read, complaints } = readPlaces(places(ZONE), regions(WIDE, CORE));
    expect(complaints).toEqual([]);
    expect(read?.[0]).toMatchObject({
      point: [1, 2],
      members: ["AA"],
      wide: ["BB"],
      definition: {
        text: { en: "Core text", zh: "核心口径" },
        citation: { en: "Somebody 2006", zh: "某人2006" },
        basis: "working",
      },
    });
  });

  it("keeps a place without position, and the members of a group", () => {
    const { places: read } = readPlaces(places("g,group,,,Group,集团,,,none,,AA;BB,,"), regions());
    expect(read?.[0]).toMatchObject({ precision: "none", members: ["AA", "BB"] });
    expect(read?.[0]).not.toHaveProperty("point");
  });

  it.each([
    ["lon out of range", "a,city,,,A,甲,200,2,exact,,,,", 7],
    ["a missing position", "a,city,,,A,甲,1,,exact,,,,", 8],
    ["a position where none is known", "a,city,,,A,甲,1,,none,,,,", 7],
    ["an unknown kind", "a,town,,,A,甲,1,2,exact,,,,", 2],
  ])("points at %s", (_, row, column) => {
    const { places: read, complaints } = readPlaces(places(row), regions(), "geodata/");
    expect(read).toBeUndefined();
    expect(complaints[0]).toMatchObject({ file: "geodata/places.csv", line: 2, column });
  });

  it("points at a region that is no zone, and at a member named twice", () => {
    const { complaints } = readPlaces(places(ZONE), regions(CORE, CORE, CORE.replace("zone-a", "zone-b")));
    expect(complaints).toMatchObject([
      { file: "regions.csv", line: 3, column: 2 },
      { promise: "everyPlaceResolves", file: "regions.csv", line: 4, column: 1 },
    ]);
  });
});
