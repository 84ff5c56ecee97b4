import { dayText } from "./date-text";
import type { Facts } from "./facts";
import type { Writing } from "./room";
import type { Figure, Lang, Source } from "./schema";
import type { SheetSource } from "./sheet";

/** Numbers the sources of a sheet, or of all sheets of a deck, in the order in which their figures are named. */
export interface SourceNumbers {
  /** The number of a figure's source; 0 where the atlas does not know the source. */
  of(figure: Pick<Figure, "pack" | "source">): number;
  all(): SheetSource[];
}

/** Start numbering at 1. */
export function sourceNumbers(facts: Pick<Facts, "source" | "writing">, lang: Lang): SourceNumbers {
  const numbers = new Map<Source, number>();
  return {
    of(figure) {
      const source = facts.source(figure);
      if (!source) return 0;
      const number = numbers.get(source) ?? numbers.size + 1;
      numbers.set(source, number);
      return number;
    },
    all: () =>
      [...numbers].map(([source, number]) => ({ number, source, line: sourceLine(source, facts.writing[lang]) })),
  };
}

/** Publisher, title and date of a source. An English line gives the title in English and as printed. */
export function sourceLine({ publisher, title, titleEn, written }: Source, writing: Writing): string {
  const day = dayText(written, writing);
  if (writing.lang === "zh") return [publisher.zh, title, day].filter(Boolean).join("，");
  const both = titleEn && titleEn !== title ? `${titleEn} (${title})` : title;
  return [publisher.en, both, day].filter(Boolean).join(", ");
}
