import { PALETTES } from "@/lib/palette";
import type { Lang } from "@/lib/schema";

const light = PALETTES.light;
const plain = (colour: string) => colour.replace("#", "").toUpperCase();

/** A slide of 16:9, in inches, and where things stand on it. */
export const SLIDE = { width: 13.333, height: 7.5, edge: 0.45, foot: 7.4 } as const;
export const INNER = SLIDE.width - 2 * SLIDE.edge;

/** Type in points. Words are never smaller than 18, footnotes never smaller than 12. */
export const TYPE = { title: [28, 24, 20], words: [20, 18, 16], board: [16, 14, 12], foot: 12, label: 12 } as const;

export const COLOURS = {
  ink: plain(light.label),
  quiet: plain(light.labelQuiet),
  rule: plain(light.landLine),
  paper: "FFFFFF",
  figures: plain(light.ramp[3]),
  planned: plain(light.ramp[0]),
  context: "A8A8A8",
  link: plain(light.family["border-provinces"].text),
  draft: "B3261E",
  lines: light.lines.map(plain),
} as const;

/** Latin letters in one face; Chinese signs in one that office programs on Windows have, and others replace. */
export const FACE = "Arial";
export const CHINESE_FACE = "Microsoft YaHei";

/** How a language is called in the file, for spelling and for the choice of signs. */
export const LANG_TAG: Record<Lang, string> = { en: "en-US", zh: "zh-CN" };
