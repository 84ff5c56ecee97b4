import type PptxGenJS from "pptxgenjs";
import type { Lang } from "@/lib/schema";
import type { SlideParagraph } from "@/lib/slide-text";
import type { MapKey } from "./map-key";
import { COLOURS, TYPE } from "./slide-look";
import { textLook } from "./slide-runs";

const MARK = "■\u00a0";
const OPEN = "□\u00a0";
const GAP = "   ";

/** As long as this an entry may take a line of the narrowest key by itself: it may break. */
const LONG = 40;
/** Lines break between entries and not within one, where its language has blanks. */
const together = (label: string) => (label.length > LONG ? label : label.replaceAll(" ", "\u00a0"));

const comparedLine = ({ compared }: MapKey) => compared.map((name, at) => `${at + 1} ${name}`).join(GAP);

/** The key of a map as paragraphs, to be measured. */
export function keyParagraphs(key: MapKey): SlideParagraph[] {
  const marks = key.entries.map(({ label }) => `${MARK}${together(label)}`).join(GAP);
  const lines = [comparedLine(key), key.heading, marks];
  return lines.filter(Boolean).map((text) => ({ runs: [{ text }] }));
}

/** The key of a map as a slide writes it: each mark in its colour before its meaning. */
export function keyRuns(key: MapKey, lang: Lang): PptxGenJS.TextProps[] {
  const { heading, entries } = key;
  const look = { ...textLook(lang), fontSize: TYPE.label };
  const compared = comparedLine(key);
  return [
    ...(compared ? [{ text: compared, options: { ...look, breakLine: true } }] : []),
    ...(heading ? [{ text: heading, options: { ...look, bold: true, breakLine: true } }] : []),
    ...entries.flatMap(({ colour, label, isOpen }, at) => [
      { text: isOpen ? OPEN : MARK, options: { ...look, color: colour } },
      {
        text: `${together(label)}${at < entries.length - 1 ? GAP : ""}`,
        options: { ...look, color: COLOURS.quiet },
      },
    ]),
  ];
}
