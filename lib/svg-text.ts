import { keptInOrder } from "./reading-order";
import { widthOf } from "./spread-labels";

/** Fonts that have both scripts on the usual systems; the last resort is the device's own. */
export const SVG_FONTS =
  "'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as content or attribute of XML; characters that XML does not know are left out. */
export function xmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/**
 * Where a line may end: after a blank or a hyphen, and beside every Chinese sign but before those that close; never at the
 * thin blank inside a number.
 */
const PIECES =
  /(?:\u202f|[^\s\u2e80-\uffff-])+-?[，。、；：？！）》”’%]*|-|\s+|[\u2e80-\uffff][，。、；：？！）》”’%]*/gu;

/**
 * Break a text into lines of at most so many em, by rough widths. A word that is longer than a line is broken inside.
 * @param most the last line that is allowed ends in "…" when more would follow
 */
export function wrapText(text: string, em: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = "";
  const put = (piece: string) => {
    if (line !== "" && widthOf(line + piece.trimEnd()) > em) {
      lines.push(line.trimEnd());
      line = "";
    }
    if (line === "" && piece.trim() === "") return;
    line += piece;
    // By signs: half a sign of a pair is drawn as a box.
    let signs = Array.from(line);
    while (signs.length > 1 && widthOf(line.trimEnd()) > em) {
      let end = signs.length - 1;
      while (end > 1 && widthOf(signs.slice(0, end).join("")) > em) end--;
      lines.push(signs.slice(0, end).join(""));
      signs = signs.slice(end);
      line = signs.join("");
    }
  };
  for (const [piece] of text.matchAll(PIECES)) put(piece);
  if (line.trim() !== "") lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept[most - 1] ?? "";
  return [...kept.slice(0, -1), `${Array.from(last).slice(0, -1).join("")}…`];
}

export interface TextLook {
  size: number;
  fill: string;
  weight?: number;
  anchor?: "start" | "middle" | "end";
}

/** One line of text; `y` is its baseline. */
export function svgText(text: string, x: number, y: number, { size, fill, weight, anchor }: TextLook): string {
  const more = [weight && ` font-weight="${weight}"`, anchor && ` text-anchor="${anchor}"`].filter(Boolean).join("");
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${more}>${xmlText(keptInOrder(text))}</text>`;
}

/** Lines of text below each other; `y` is the top. */
export function svgLines(lines: readonly string[], x: number, y: number, look: TextLook, leading = 1.35): string {
  return lines.map((line, at) => svgText(line, x, y + look.size * (1 + at * leading), look)).join("");
}

export const round = (value: number): number => Math.round(value * 10) / 10;
