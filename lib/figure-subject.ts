import type { Messages } from "./messages";
import type { Gazetteer } from "./places";
import type { Figure, Lang } from "./schema";

interface Voice {
  lang: Lang;
  words: Messages;
  places: Gazetteer;
}

/** What a figure counts, without place and date: "Seizure, heroin", "Opium poppy cultivation". */
export function countedThing({ metric, substance }: Pick<Figure, "metric" | "substance">, voice: Voice): string {
  const { lang, words } = voice;
  const what = words.metricNames[metric];
  // The metric says it already.
  if (!substance || substance === "substitute crops" || (substance === "opium" && !metric.includes("seizure")))
    return what;
  const name = words.substances[substance];
  return lang === "zh" ? `${what}（${name}）` : `${what}, ${name.toLowerCase()}`;
}

/**
 * Money a year is what an organisation is paid, by its members or by a donor. Its place is where the organisation sits or
 * whose members they are, not who is helped; the note says by whom and to whom.
 */
export const isPaidIn = ({ unit }: Pick<Figure, "unit">): boolean => unit === "USD/year";

/** What a figure says, without its number: the pack's own summary, else thing, place and who counts. */
export function figureSubject(figure: Figure, voice: Voice): string {
  const { lang, places } = voice;
  if (figure.summary) return figure.summary[lang];
  if (isPaidIn(figure) && figure.note) {
    const what = countedThing(figure, voice);
    return lang === "zh" ? `${what}（${figure.note.zh}）` : `${what} (${figure.note.en})`;
  }
  const place = places.get(figure.place)?.name[lang] ?? figure.place;
  const parts = [countedThing(figure, voice), place, figure.series ? seriesText(figure.series, voice) : ""];
  return parts.filter(Boolean).join(lang === "zh" ? "，" : ", ");
}

/** What must stand by the amount wherever it is told: that it is only planned, or only alleged. Empty for all else. */
export const caveat = ({ status }: Pick<Figure, "status">, { words }: Pick<Voice, "words">): string =>
  status === "planned" || status === "alleged" ? words.statuses[status] : "";

/** Who counts, in the reader's language; bodies without a word of their own stay as they are called. */
export function seriesText(series: string, { words }: Pick<Voice, "words">): string {
  return words.series[series] ?? series;
}
