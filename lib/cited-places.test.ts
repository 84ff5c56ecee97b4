import { expect, it } from "vitest";
import { allCitationsOf } from "./briefing-text";
import { citedPlaces } from "./cited-places";
import { facts } from "./fixtures/committed";

it("names each place of a source once, with all numbers that lead to it", () => {
  const citations = allCitationsOf(
    { words: "{{F16}} {{A0001}} {{F17}}", notes: "{{F16}} {{A0002}}", questions: [] },
    facts,
  );
  const places = citedPlaces(citations);
  expect(
    places
      .flatMap((place) => place.citations)
      .map(({ number }) => number)
      .sort(),
  ).toEqual([1, 2, 3, 4]);
  expect(new Set(places.map(({ source, para }) => `${source.id} ${para ?? ""}`)).size).toBe(places.length);
  expect(places[0]?.source.id).toBe("cn-2005");
  expect(places[0]?.para).toMatch(/^P\d+$/);
  expect(places.find(({ pack }) => pack === "series")?.citations.length).toBeGreaterThan(0);
});
