import { timeWords } from "./chart-title";
import type { Entry } from "./chronicle";
import type { ChronicleWords } from "./messages/chronicle-words";
import { formatPeriod } from "./period";
import type { Lang } from "./schema";

/** Date, kind and title of an entry in words, and what else the look of its mark says. */
export function entryName(entry: Entry, lang: Lang, words: ChronicleWords): string {
  const { period, isAsOf, isPlanned, kind, origin, title } = entry;
  const when = isAsOf && period.printed !== "" ? words.asOf(period.printed) : formatPeriod(period, lang);
  return [
    when,
    words.kinds[kind],
    ...(isPlanned ? [words.planned] : []),
    ...(origin === "brief" ? [] : [words.origins[origin]]),
    title[lang],
  ].join(words.comma);
}

/** How many entries lie upon each other, and in which years. */
export function clusterName(entries: readonly Entry[], lang: Lang, words: ChronicleWords): string {
  const years = entries.flatMap(({ period: { from, to } }) =>
    from === undefined || to === undefined ? [] : [from, to],
  );
  const when = timeWords({ from: Math.min(...years), to: Math.max(...years) }, lang);
  return words.several(entries.length, when);
}
