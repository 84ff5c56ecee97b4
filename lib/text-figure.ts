import { figureSubject } from "./figure-subject";
import type { Figure } from "./schema";
import type { PrintedFigure } from "./source-text";
import type { Voice } from "./voice";
import { amountText } from "./wording";

/** A printed figure with the words that name it, in one language: all that the opened text shows of it. */
export interface TextFigure extends PrintedFigure {
  amount: string;
  subject: string;
  qualifier: string;
}

/** The figures of a source that name their place in its text, in the order of the file. */
export function textFigures(figures: readonly Figure[], source: string, voice: Voice): TextFigure[] {
  return figures
    .filter((figure) => figure.source === source && figure.locator)
    .map((figure) => ({
      id: figure.id,
      printed: figure.printed,
      locator: figure.locator,
      amount: amountText(figure, voice),
      subject: figureSubject(figure, voice),
      qualifier: voice.words.qualifiers[figure.qualifier],
    }));
}
