import { isRival } from "./dispute";
import type { Facts } from "./facts";
import { SHEET_WORDS } from "./messages/sheet-words";
import { formatPeriod } from "./period";
import type { Figure, Lang } from "./schema";
import { amountText } from "./wording";

interface DisputeVoice {
  facts: Facts;
  lang: Lang;
}

/** What other sources state in place of a figure, each with its amount and time; empty where nobody differs. */
export function disputeText(figure: Figure, voice: DisputeVoice): string {
  const rivals = rivalsText(figure, voice);
  return rivals && SHEET_WORDS[voice.lang].differs(rivals);
}

/**
 * The disputes of some figures in brief: "≠ 620,000 mu (end of 2003): China Business News more than 625,000 mu (1990–2004)".
 * Each stands once, whichever of its sides are among the figures.
 * @param most of more than these it is said how many they are
 */
export function disputeNotes(figures: readonly Figure[], most: number, voice: DisputeVoice): string[] {
  const { facts, lang } = voice;
  const words = SHEET_WORDS[lang];
  const named = new Set<string>();
  const notes = figures.flatMap((figure) => {
    const rivals = named.has(figure.id) ? "" : rivalsText(figure, voice);
    if (!rivals) return [];
    for (const { id } of sidesOf(figure, facts)) named.add(id);
    named.add(figure.id);
    const writing = facts.writing[lang];
    return [words.rivals(amountText(figure, writing), formatPeriod(figure.period, writing, figure.basis), rivals)];
  });
  const left = notes.length - most;
  return left > 0 ? [...notes.slice(0, most), words.moreRivals(left)] : notes;
}

function rivalsText(figure: Figure, { facts, lang }: DisputeVoice): string {
  const words = SHEET_WORDS[lang];
  return sidesOf(figure, facts)
    .map((side) =>
      words.side(
        facts.source(side)?.publisher[lang] ?? side.source,
        amountText(side, facts.writing[lang]),
        formatPeriod(side.period, facts.writing[lang]),
      ),
    )
    .join(lang === "zh" ? "；" : "; ");
}

/** The other sides of a dispute: what counts the same thing, and what the data set against the figure. */
function sidesOf(figure: Figure, facts: Facts) {
  const dispute = facts.dispute(figure);
  if (!dispute?.differs) return [];
  return dispute.sides.filter(({ id, alike, figure: rival }) => id !== figure.id && (alike || isRival(rival, figure)));
}
