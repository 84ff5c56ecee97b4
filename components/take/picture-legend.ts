import { INK, type Piece, stacked } from "@/lib/chart-svg-look";
import { widthOf } from "@/lib/spread-labels";
import { svgLines, svgText, wrapText } from "@/lib/svg-text";
import type { View } from "@/lib/view";
import { isOnMap, laysBackColours } from "../map/key-entries";
import { legendOf } from "../map/layers";
import { shareWords } from "../map/layers/figures";
import { patternPath, TILE } from "../map/layers/gap-pattern";
import { gapUniverse } from "../map/layers/gaps";
import type { LegendEntry } from "../map/layers/layer";
import { legendHeading } from "../map/legend-heading";
import { wholeRegister } from "../map/live-map";
import { placesCompared } from "../map/painting";
import { stillContexts } from "./still-context";
import type { Taking } from "./taking";

const SIZE = 13;

/** The legend of the page for the map of a view, drawn: what the colours count, and every mark that is on the map. */
export async function pictureLegend(taking: Taking, view: View): Promise<(width: number) => Piece> {
  const register = await wholeRegister;
  const { lang, words } = taking;
  const still = stillContexts(taking)(view);
  const { paintings } = still;
  const context = { ...still.context, paintings, selected: view.place };
  const { what, when } = legendHeading(paintings, { lang, words });
  const { visible, scene } = context;
  const isLaidBack = laysBackColours(context);
  const shown = { visible, isOpen: scene !== undefined, isLaidBack };
  const entries = legendOf(register, context).filter((entry) => isOnMap(entry, shown));
  const compared = placesCompared(view, taking.facts.places).map(({ name }, at) => `${at + 1} ${name[lang]}`);
  const notes = isLaidBack ? [] : [gapUniverse(context), ...shareWords(context)].filter(Boolean);
  return (width) => {
    const lines = (text: string, fill: string, weight?: number): Piece => {
      const broken = wrapText(text, width / SIZE);
      return { svg: svgLines(broken, 0, 0, { size: SIZE, fill, weight }), height: broken.length * SIZE * 1.35 };
    };
    return stacked(
      [
        lines(compared.join("   "), INK.ink),
        lines(isLaidBack ? "" : [what, when].filter(Boolean).join(words.sentence.comma), INK.ink, 700),
        ...notes.map((note) => lines(note, INK.quiet)),
        flowed(entries, width),
      ].filter(({ height }) => height > 0),
      6,
    );
  };
}

/** Marks with their words, one after the other, in as many lines as they take; words without a mark stand below. */
function flowed(entries: readonly LegendEntry[], width: number): Piece {
  let [x, y] = [0, 0];
  let svg = "";
  const put = (mark: string, label: string) => {
    // What the lines are made from is never cut: it stands for itself, without a mark.
    const text = wrapText(label, (width - 30) / SIZE, mark ? 2 : undefined);
    const wide = 28 + Math.max(...text.map(widthOf)) * SIZE * 1.03;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 21];
    const words = text.map((line, at) => svgText(line, mark ? 28 : 0, 12 + at * 17, { size: SIZE, fill: INK.ink }));
    svg += `<g transform="translate(${x} ${y})">${mark}${words.join("")}</g>`;
    y += (text.length - 1) * 17;
    x += wide + 18;
  };
  const isMarked = ({ mark }: LegendEntry) => mark.kind !== "none";
  for (const { id, mark, label } of entries.filter(isMarked)) put(markOf(mark, `legend-${id}`), label);
  for (const { label } of entries.filter((entry) => !isMarked(entry))) {
    if (x > 0) [x, y] = [0, y + 21];
    put("", label);
  }
  return { svg, height: y + 19 };
}

/** A mark of 22 × 14, as it looks on the map. */
function markOf(mark: LegendEntry["mark"], id: string): string {
  const box = (fill: string, line: string) =>
    `<rect x="1" y="1" width="20" height="12" rx="2" fill="${fill}" stroke="${line}" stroke-width="1.5"/>`;
  switch (mark.kind) {
    case "area":
      return box(mark.fill, mark.line ?? "none");
    case "gap":
      return `${box(mark.fill, INK.quiet)}${
        mark.state && mark.ink
          ? `<pattern id="${id}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse" patternTransform="scale(0.5)"><path d="${patternPath(mark.state)}" fill="${mark.ink}"/></pattern><rect x="1" y="1" width="20" height="12" rx="2" fill="url(#${id})"/>`
          : ""
      }`;
    case "line":
      return `<path d="M1 7H21" stroke="${mark.line}" stroke-width="${mark.width ?? 2}"${mark.dotted ? ' stroke-dasharray="0.1 4" stroke-linecap="round"' : mark.dashed ? ' stroke-dasharray="5 3"' : ""}/>`;
    case "dot":
      return `<circle cx="11" cy="7" r="5" fill="${mark.fill}" stroke="${mark.line}" stroke-width="1.5"/>`;
    case "ring":
      return `<circle cx="11" cy="7" r="5.5" fill="none" stroke="${mark.line}" stroke-width="1.3" stroke-dasharray="2 2"/>`;
    case "none":
      return "";
  }
}
