import { seriesText } from "./figure-subject";
import type { Messages } from "./messages";
import type { Gazetteer } from "./places";
import type { Lang } from "./schema";
import type { Timeline, TimelineLine, TimelinePoint } from "./timeline";
import { pointIn } from "./timeline";
import type { Time } from "./view";

interface Voice {
  lang: Lang;
  words: Messages;
  places: Gazetteer;
}

/** What a line is called: what tells it from its neighbours first, then the rest; who counts is always said. */
export interface LineName {
  name: string;
  more: string;
}

export function lineName(line: TimelineLine, { lines }: Pick<Timeline, "lines">, voice: Voice): LineName {
  const { lang, words, places } = voice;
  const { place: id, substance, series } = line.line;
  const place = places.get(id)?.name[lang] ?? id;
  const where = line.relation === "around" ? words.titles.wholeCountry(place) : place;
  const who = series ? seriesText(series, voice) : "";
  const isOfKinds = substance !== undefined && new Set(lines.map((other) => other.line.substance)).size > 1;
  const gap = words.sentence.comma;
  if (isOfKinds) return { name: words.substances[substance], more: [where, who].filter(Boolean).join(gap) };
  return { name: where, more: who };
}

/** The point that stands for a line at a time: that of the year, or the latest of a range or of all years. */
export function pointAt(line: Pick<TimelineLine, "runs">, time: Time | undefined): TimelinePoint | undefined {
  if (time && time.from === time.to) return pointIn(line, time.from);
  return line.runs.flat().findLast(({ year }) => !time || (year >= time.from && year <= time.to));
}
