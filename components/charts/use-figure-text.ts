"use client";

import { useMemo } from "react";
import type { Differs } from "@/lib/chart-contents";
import { dayText } from "@/lib/date-text";
import { measuredText, rangeText } from "@/lib/measured-text";
import type { Figure } from "@/lib/schema";
import type { UnitChoice } from "@/lib/view";
import { useAtlas } from "../state/atlas";

interface FigureText {
  /** The amount under the reader's choice of units. */
  amount(figure: Figure, units: UnitChoice | undefined): string;
  /** The printed range beside it, if any. */
  range(figure: Figure): string;
  /** Title of its source, with the place in the text or the year of publication. */
  source(figure: Figure): string;
  differs: Differs;
}

/** What charts say of a figure, in the reader's language. */
export function useFigureText(): FigureText {
  const { facts, lang, words, voice } = useAtlas();
  return useMemo(
    () => ({
      amount: (figure, units) => measuredText(figure, units, facts.atlas.rates, voice).text,
      range: (figure) => {
        const range = rangeText(figure, voice);
        return range && words.evidence.rangePrinted(range);
      },
      source: (figure) => {
        const source = facts.source(figure);
        if (!source) return figure.source;
        const title = lang === "zh" ? source.title : (source.titleEn ?? source.title);
        const { locator } = figure;
        return [
          title,
          locator ? words.source.paragraph(locator.para, locator.line) : dayText(source.written, voice),
        ].join(words.sentence.comma);
      },
      differs: (figure) => facts.dispute(figure)?.differs ?? false,
    }),
    [facts, lang, words, voice],
  );
}
