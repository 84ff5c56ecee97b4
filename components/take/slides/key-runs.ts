import type PptxGenJS from "pptxgenjs";
import type { Lang } from "@/lib/schema";
import type { SlideParagraph } from "@/lib/slide-text";
import type { MapKey } from "./map-key";
import { COLOURS, TYPE } from "./slide-look";
import { textLook } from "./slide-runs";

const MARK = "■ ";
const OPEN = "□ ";
const GAP = "   ";

/** The key of a map as paragraphs, to be measured. */
export function keyParagraphs({ heading, entries }: MapKey): SlideParagraph[] {
  const marks = entries.map(({ label }) => `${MARK}${label}`).join(GAP);
  return [heading, marks].filter(Boolean).map((text) => ({ runs: [{ text }] }));
}

/** The key of a map as a slide writes it: each mark in its colour before its meaning. */
export function keyRuns({ heading, entries }: MapKey, lang: Lang): PptxGenJS.TextProps[] {
  const look = { ...textLook(lang), fontSize: TYPE.label };
  return [
    ...(heading ? [{ text: heading, options: { ...look, bold: true, breakLine: true } }] : []),
    ...entries.flatMap(({ colour, label, isOpen }, at) => [
      { text: isOpen ? OPEN : MARK, options: { ...look, color: colour } },
      { text: `${label}${at < entries.length - 1 ? GAP : ""}`, options: { ...look, color: COLOURS.quiet } },
    ]),
  ];
}
