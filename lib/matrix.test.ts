import { describe, expect, it } from "vitest";
import { facts } from "./fixtures/committed";
import { matrixOf } from "./matrix";

const matrix = matrixOf(facts.items.values(), facts.places);
const seat = (country: string, mechanism: string) =>
  matrix.rows.find(({ place }) => place.id === country)?.seats[
    matrix.mechanisms.findIndex(({ id }) => id === mechanism)
  ];

describe("countries by mechanisms", () => {
  it("has every mechanism of the brief as a column", () => {
    expect(matrix.mechanisms.map(({ id }) => id)).toEqual(
      Array.from({ length: 24 }, (_, index) => `M${String(index + 1).padStart(2, "0")}`),
    );
  });

  it("puts China first: it sits at every table", () => {
    expect(matrix.rows[0]?.place.id).toBe("CN");
    expect(matrix.rows[0]?.seats.every(Boolean)).toBe(true);
  });

  it.each([
    ["KH", "M07", "1995-05"],
    ["VN", "M07", "1995-05"],
    ["TH", "M07", "1993-10"],
    ["IN", "M10", "2003-07"],
    ["UZ", "M11", "2004-06"],
    ["NL", "M19", "2004-10"],
  ])("%s at %s since %s", (country, mechanism, since) => {
    expect(seat(country, mechanism)).toEqual({ since });
  });

  it("says when a country belongs only as a member of a group", () => {
    expect(seat("ID", "M08")).toMatchObject({ since: "2000-10", via: { id: "group-asean" } });
  });

  it("gives no date where the source gives none, and no seat where it names no member", () => {
    expect(seat("JP", "M13")).toEqual({});
    expect(seat("JP", "M07")).toBeUndefined();
  });

  it("names groups whose members nobody lists beside their column", () => {
    const column = matrix.mechanisms.findIndex(({ id }) => id === "M04");
    expect(matrix.open[column]?.map(({ id }) => id)).toEqual(["group-world"]);
  });
});
