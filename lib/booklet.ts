import type { Facts } from "./facts";
import { placeTree, type TreeNode } from "./place-tree";
import type { Relation } from "./relation";
import type { Place } from "./schema";
import type { Selection } from "./select";
import type { Sheet, SheetSource } from "./sheet";
import type { View } from "./view";

/** A region as a booklet: a sheet for every place that has figures, and the names of those that have none. */
export interface Booklet {
  place: Place;
  /** The place itself first, then its parts as the list of places has them. */
  chapters: readonly { place: Place; level: number; selection: Selection }[];
  /** Places of the region without a figure of their own. */
  silent: readonly Place[];
}

/** Figures of a larger area, and those shown for comparison, are told where that area is: they make no sheet. */
const TELLING: readonly Relation[] = ["own", "part", "partner", "case"];

/** The booklet of the place of a view; undefined where it has no place. */
export function bookletOf(view: View, facts: Facts): Booklet | undefined {
  const place = view.place === undefined ? undefined : facts.places.get(view.place);
  if (!place) return undefined;
  const { zones, countries } = placeTree(facts.places, new Set([place.id]));
  const root = [...zones, ...countries].find((node) => node.place === place);
  const nodes = root ? flat(root) : [{ place, level: 1, children: [] }];
  const chapters: Booklet["chapters"][number][] = [];
  const silent: Place[] = [];
  const seen = new Set<string>();
  for (const { place: part, level } of nodes) {
    if (seen.has(part.id)) continue;
    seen.add(part.id);
    const { compare: _compare, item: _item, ...rest } = view;
    const selection = facts.select({ ...rest, place: part.id });
    if (selection.figures.some(({ relation }) => TELLING.includes(relation)))
      chapters.push({ place: part, level, selection });
    else silent.push(part);
  }
  return { place, chapters, silent };
}

const flat = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(flat)];

/**
 * Sheets in which every figure has one line: on the sheet of the place that it is about, or where that has none on the
 * first sheet that lists it. A region would else tell the figures of its parts twice over.
 * @param places the places of the sheets, in their order
 */
export function eachOnce(sheets: readonly Sheet[], places: readonly string[]): Sheet[] {
  const own = new Set(places);
  const told = new Set<string>();
  return sheets.map((sheet, at) => {
    const figures = sheet.figures.filter(({ figure: { id, place } }) => {
      if (own.has(place)) return place === places[at];
      return !told.has(id);
    });
    for (const { figure } of figures) told.add(figure.id);
    return { ...sheet, figures };
  });
}

/**
 * Sheets whose sources are numbered through: a source has one number on all of them, and is named once, at the end.
 * @returns the sheets with the new numbers, and all sources in their order
 */
export function numberedThrough(sheets: readonly Sheet[]): { sheets: Sheet[]; sources: SheetSource[] } {
  const all = new Map<SheetSource["source"], SheetSource>();
  const numbered = sheets.map((sheet): Sheet => {
    const numbers = new Map(
      sheet.sources.map((one) => {
        const known = all.get(one.source) ?? { ...one, number: all.size + 1 };
        all.set(one.source, known);
        return [one.number, known.number] as const;
      }),
    );
    const figures = sheet.figures.map((one) => ({ ...one, source: numbers.get(one.source) ?? one.source }));
    return { ...sheet, figures, sources: sheet.sources.flatMap(({ source }) => all.get(source) ?? []) };
  });
  return { sheets: numbered, sources: [...all.values()] };
}

/** Up to so many figures make no sheet of their own: such places share the table at the end. */
const FEW = 8;

/** A booklet as it is printed: numbers are those of chapters, from 0. */
export interface ToldBooklet {
  /** Chapters with a sheet of their own, and those of the table. */
  whole: readonly number[];
  short: readonly number[];
  /** One for every chapter; every figure on one of them, and sources numbered through. */
  sheets: readonly Sheet[];
  sources: readonly SheetSource[];
}

/**
 * Tell a booklet: the region, its countries and places with many figures on sheets, the others in one table.
 * @param own a sheet for every chapter
 */
export function toldBooklet({ chapters }: Pick<Booklet, "chapters">, own: readonly Sheet[]): ToldBooklet {
  const once = eachOnce(
    own,
    chapters.map(({ place }) => place.id),
  );
  const isShort = (at: number) =>
    at > 0 && chapters[at]?.place.kind !== "country" && (once[at]?.figures.length ?? 0) <= FEW;
  const numbers = [...chapters.keys()];
  return {
    whole: numbers.filter((at) => !isShort(at)),
    short: numbers.filter(isShort),
    ...numberedThrough(once.map((sheet, at) => (isShort(at) ? citedAlone(sheet) : sheet))),
  };
}

/** Without charts: who is drawn in them alone is not named. */
function citedAlone(sheet: Sheet): Sheet {
  const cited = new Set(sheet.figures.map(({ source }) => source));
  return { ...sheet, charts: [], sources: sheet.sources.filter(({ number }) => cited.has(number)) };
}
