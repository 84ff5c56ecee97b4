import type { Messages } from "./messages";
import { formatPeriod } from "./period";
import type { Gazetteer } from "./places";
import { addUp } from "./quantity";
import type { Figure, Lang } from "./schema";
import type { ChartModel, Row, Selection } from "./select";
import { amountText } from "./wording";

/** A run of words, or a figure that stands in the sentence as a button to its source. */
export type Segment = string | { figure: Figure; text: string };

interface Voice {
  lang: Lang;
  words: Messages;
  places: Gazetteer;
}

/** The sentence as plain text, for announcements, titles and tests. */
export function plain(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === "string" ? segment : segment.text)).join("");
}

/**
 * Say what the numbers of a selection say, with every number attached to its figure.
 * One clause a chart, in the order planting, seizures, aid; a place without any figure gets a sentence that says so.
 */
export function sentence(selection: Selection, voice: Voice): Segment[] {
  const clauses = [planting, seizures, aid].flatMap((say) => {
    const clause = say(selection, voice);
    return clause.length > 0 ? [clause] : [];
  });
  if (clauses.length === 0) return noFigure(selection, voice);
  return clauses.flatMap((clause, index) => (index === 0 ? clause : [voice.lang === "en" ? " " : "", ...clause]));
}

const stated = (figure: Figure, lang: Lang): Segment => ({ figure, text: amountText(figure, lang) });

const nameOf = (id: string, { places, lang }: Voice) => places.get(id)?.name[lang] ?? id;

const telling = (model: ChartModel, choose: (row: Row) => boolean = () => true): Row[] =>
  model.facets.flatMap((facet) => facet.rows).filter((row) => row.relation !== "context" && choose(row));

function joined(parts: readonly Segment[][], glue: string): Segment[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [glue, ...part]));
}

function planting(selection: Selection, voice: Voice): Segment[] {
  const { words, lang } = voice;
  const s = words.sentence;
  const rows = telling(selection.charts.substitution);
  const total = selection.charts.substitution.facets.flatMap((facet) => facet.totals)[0];
  const first = rows[0];
  if (!first) return [];
  const parts = rows.map((row): Segment[] => [
    `${nameOf(row.figure.place, voice)} `.replace(/ $/, lang === "zh" ? "" : " "),
    stated(row.figure, lang),
  ]);
  if (!selection.place) {
    if (!total) return [...joined(parts, s.plus), s.stop];
    return [s.wholePlanting[0], stated(total, lang), s.wholePlanting[1], ...joined(parts, s.plus), s.stop];
  }
  const place = selection.place.name[lang];
  if (rows.every((row) => row.relation === "partner")) {
    const amount = total ? stated(total, lang) : stated(first.figure, lang);
    return [
      s.byChina,
      amount,
      s.abroad,
      ...(total ? [`${lang === "zh" ? "：" : ": "}`, ...joined(parts, s.plus)] : []),
      s.stop,
    ];
  }
  if (rows.length > 1) {
    const sum = addUp(rows.map((row) => row.figure));
    const same = sum.ok && total?.value === sum.value;
    return [
      s.rolledUp(place),
      ...joined(parts, s.plus),
      ...(same && total ? [s.together, stated(total, lang)] : []),
      s.stop,
    ];
  }
  const ofTotal: Segment[] = total ? [s.ofTotal[0], stated(total, lang), s.ofTotal[1]] : [];
  if (first.relation === "whole") {
    const [before, after] = s.inWhole(place, nameOf(first.figure.place, voice));
    return [before, stated(first.figure, lang), after, s.stop];
  }
  const [before, after, when] = s.ownPlanting(nameOf(first.figure.place, voice));
  return [before, stated(first.figure, lang), after, when, ...ofTotal, s.stop];
}

function seizures(selection: Selection, voice: Voice): Segment[] {
  const { words, lang, places } = voice;
  const rows = telling(selection.charts.seizures, (row) => row.figure.metric === "seizure");
  // The whole picture leaves the list of seizures to the chart.
  if (rows.length === 0 || !selection.place) return [];
  const parts = rows.map(({ figure }): Segment[] => {
    const partner = figure.counterparts.map((id) => places.get(id)?.name[lang] ?? id).join("/");
    const substance = figure.substance ? words.substances[figure.substance] : "";
    return [
      stated(figure, lang),
      words.sentence.seizureOf(substance, [partner, figure.period.to].filter(Boolean).join(" ")),
    ];
  });
  return [words.sentence.seizures(rows.length), ...joined(parts, words.sentence.comma), words.sentence.stop];
}

function aid(selection: Selection, voice: Voice): Segment[] {
  const { words, lang } = voice;
  const rows = telling(selection.charts.aid);
  // The whole picture names only the largest line; the chart shows the rest.
  // A long list leaves the single gifts to the chart as well.
  const chosen = selection.place
    ? rows.filter((row) => rows.length <= 4 || row.figure.basis !== "flow")
    : rows.filter((row) => row.figure.metric === "aid_fund" && row.figure.basis === "cumulative");
  if (chosen.length === 0) return [];
  const parts = chosen.map(({ figure }): Segment[] => {
    const place = nameOf(figure.place, voice);
    const period = formatPeriod(figure.period, lang, figure.basis);
    if (figure.status === "planned") return [stated(figure, lang), words.sentence.plannedAid(place)];
    return [
      stated(figure, lang),
      figure.basis === "flow" ? words.sentence.aidSingle(place, period) : words.sentence.aidSince(place, period),
    ];
  });
  return [words.sentence.aid, ...joined(parts, words.sentence.semicolon), words.sentence.stop];
}

function noFigure(selection: Selection, voice: Voice): Segment[] {
  const { words, lang } = voice;
  const { year } = selection.view;
  if (year !== undefined && selection.figures.length === 0) return [words.chart.notInTime(year)];
  const place = selection.place?.name[lang] ?? words.whole;
  const entries =
    selection.problems.length +
    selection.nextSteps.length +
    selection.mechanisms.length +
    selection.cases.length +
    selection.events.length;
  const figures = selection.figures.filter(({ relation }) => relation !== "case");
  if (figures.length > 0) {
    return [
      ...joined(
        figures.map(({ figure }): Segment[] => [
          `${figure.summary[lang].replace(/[.。]$/, "")}${lang === "zh" ? "：" : ": "}`,
          stated(figure, lang),
        ]),
        words.sentence.semicolon,
      ),
      words.sentence.stop,
    ];
  }
  return [
    words.sentence.noFigure(place),
    entries > 0 ? words.sentence.named(entries) : words.sentence.notNamed,
    words.sentence.stop,
  ];
}
