import { timeWords } from "./chart-title";
import type { Facts } from "./facts";
import { SHEET_WORDS } from "./messages/sheet-words";
import type { Lang } from "./schema";
import type { View } from "./view";
import { unitText } from "./wording";

type Grounds = { facts: Pick<Facts, "atlas" | "places">; lang: Lang };

/** What the reader chose besides the place, in words. On a sheet what is compared stands beside it on the map alone. */
export function sheetAbout(view: View, grounds: Grounds): string {
  const { lang } = grounds;
  const { compare } = view;
  const w = SHEET_WORDS[lang];
  const time = timeWords(view.time, lang) || w.allYears;
  const beside = comparedNames(view, grounds);
  return joined([
    ...(compare?.kind === "years"
      ? [w.maps([String(compare.years[0]), String(compare.years[1])]), w.figuresOf(time)]
      : [w.time(time)]),
    ...chosen(view, grounds),
    beside && w.besideOnMap(beside),
  ]);
}

/**
 * The same of the data of a view, which hold the figures of what is compared as well, and counts through time as the charts
 * draw them: with years outside of the chosen time.
 */
export function dataAbout(view: View, grounds: Grounds): string {
  const { lang } = grounds;
  const { time, compare } = view;
  const w = SHEET_WORDS[lang];
  const years = compare?.kind === "years" ? compare.years : [];
  const beside =
    years
      .filter((year) => time?.from !== year || time.to !== year)
      .map((year) => timeWords({ from: year, to: year }, lang))
      .join(listMark(lang)) || comparedNames(view, grounds);
  return joined([
    w.time(timeWords(time, lang) || w.allYears),
    time ? w.wholeCourses : "",
    ...chosen(view, grounds),
    beside && w.beside(beside),
  ]);
}

const listMark = (lang: Lang): string => (lang === "zh" ? "、" : ", ");
const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(" · ");

function comparedNames({ compare }: View, { facts, lang }: Grounds): string {
  const ids = compare?.kind === "places" ? compare.places : [];
  return ids.map((id) => facts.places.get(id)?.name[lang] ?? id).join(listMark(lang));
}

/** Units and packs, where they are not the usual ones. */
function chosen(view: View, { facts, lang }: Grounds): string[] {
  const w = SHEET_WORDS[lang];
  const units = Object.values(view.units).map((unit) => unitText(unit, lang));
  const packs = facts.atlas.packs.filter(({ id }) => view.packs?.includes(id)).map(({ title }) => title[lang]);
  return [
    units.length > 0 ? w.units(units.join(listMark(lang))) : "",
    packs.length > 0 ? w.packs(packs.join(listMark(lang))) : "",
  ];
}
