import { timeWords } from "./chart-title";
import type { Entry } from "./chronicle";
import type { LaneLayout } from "./chronicle-layout";
import type { ChronicleWords } from "./messages/chronicle-words";
import { formatPeriod } from "./period";
import type { Writing } from "./room";
import type { Lang } from "./schema";

const COMMA: Record<Lang, string> = { en: ", ", zh: "，" };

/** How many entries of a lane lie outside the window; empty when none do. */
export function beyondText({ before, after }: Pick<LaneLayout, "before" | "after">, words: ChronicleWords): string {
  return [...(before > 0 ? [words.before(before)] : []), ...(after > 0 ? [words.after(after)] : [])].join(" · ");
}

/** A lane by its name, with how many entries lie outside the window. */
export function laneName(layout: LaneLayout, lang: Lang, words: ChronicleWords): string {
  const beyond = beyondText(layout, words);
  return words.lanes[layout.lane] + (beyond && COMMA[lang] + beyond);
}

/** Date, kind and title of an entry in words, and what else the look of its mark says. */
export function entryName(entry: Entry, writing: Writing, words: ChronicleWords): string {
  const { lang } = writing;
  const { period, isAsOf, isPlanned, kind, origin, title } = entry;
  const when = isAsOf && period.printed !== "" ? words.asOf(period.printed) : formatPeriod(period, writing);
  return [
    when,
    words.kinds[kind],
    ...(isPlanned ? [words.planned] : []),
    ...(origin === "brief" ? [] : [words.origins[origin]]),
    title[lang],
  ].join(COMMA[lang]);
}

/** How many entries lie upon each other, and in which years. */
export function clusterName(entries: readonly Entry[], lang: Lang, words: ChronicleWords): string {
  const years = entries.flatMap(({ period: { from, to } }) =>
    from === undefined || to === undefined ? [] : [from, to],
  );
  const when = timeWords({ from: Math.min(...years), to: Math.max(...years) }, lang);
  return words.several(entries.length, when);
}
