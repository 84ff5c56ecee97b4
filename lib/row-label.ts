import type { Facts } from "./facts";
import { isPaidIn, seriesText } from "./figure-subject";
import type { Messages } from "./messages/messages";
import { formatPeriod } from "./period";
import type { Figure, Lang } from "./schema";

interface Voice {
  facts: Pick<Facts, "places" | "caseOf" | "writing">;
  lang: Lang;
  words: Messages;
}

export interface RowLabel {
  name: string;
  more: readonly string[];
  /** The one of them that tells the giver. */
  giver?: string;
}

/** What a bar is called: the substance and case of a seizure, else the place; then its date, who counts, its giver. */
export function rowLabel(figure: Figure, { facts, lang, words }: Voice): RowLabel {
  const nameOf = (id: string) => facts.places.get(id)?.name[lang] ?? id;
  const period = formatPeriod(figure.period, facts.writing[lang], figure.basis);
  const joint = facts.caseOf(figure);
  const what =
    figure.metric === "asset_freeze"
      ? words.chart.frozen
      : figure.metric === "asset_seizure"
        ? words.chart.seized
        : undefined;
  if (joint) {
    const partners = (figure.metric === "asset_freeze" ? [figure.place] : joint.partners).map(nameOf).join("–");
    return {
      name: figure.substance
        ? words.substances[figure.substance]
        : `${joint.name[lang]}${what ? (lang === "zh" ? `，${what}` : `, ${what}`) : ""}`,
      more: [...(figure.substance ? [joint.name[lang]] : []), partners, period],
    };
  }
  const giver = figure.counterpartName?.[lang] ?? figure.counterparts.map(nameOf).join(lang === "zh" ? "、" : ", ");
  const from = figure.metric === "substitution_area" || !giver ? "" : words.chart.from(giver);
  const { metric, substance, series } = figure;
  // Land under poppy and substitute crops say by their chart what grows there; everything else must say it.
  const isSaid = substance === "substitute crops" || (substance === "opium" && !/seizure/.test(metric));
  const kind = substance && !isSaid ? words.substances[substance] : "";
  const who = series ? seriesText(series, { words }) : "";
  const paid = isPaidIn(figure) ? (figure.note?.[lang] ?? "") : "";
  return {
    name: nameOf(figure.place),
    more: [kind, period, who, from, paid].filter(Boolean),
    ...(from && { giver: from }),
  };
}
