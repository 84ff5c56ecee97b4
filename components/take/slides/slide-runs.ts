import type PptxGenJS from "pptxgenjs";
import type { Lang } from "@/lib/schema";
import type { SlideParagraph } from "@/lib/slide-text";
import { COLOURS, FACE, LANG_TAG } from "./slide-look";

/** What every text of a slide has. */
export const textLook = (lang: Lang) =>
  ({ fontFace: FACE, color: COLOURS.ink, lang: LANG_TAG[lang], margin: 0, valign: "top", wrap: true }) as const;

/** Paragraphs as the library takes them: runs, the last of each paragraph ending its line. */
export function slideRuns(
  paragraphs: readonly SlideParagraph[],
  size: number,
  lang: Lang,
  more: PptxGenJS.TextPropsOptions = {},
): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs, bullet }) =>
    runs.map(({ text, bold, italic, raised }, at) => ({
      text,
      options: {
        ...textLook(lang),
        fontSize: size,
        ...more,
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(raised && { superscript: true, color: COLOURS.quiet }),
        // Only the first run opens a paragraph with a bullet: the library would begin another one at each.
        ...(bullet && at === 0 && { bullet: bullet === "number" ? ({ type: "number" } as const) : true }),
        ...(at === runs.length - 1 && { breakLine: true }),
      },
    })),
  );
}
