import { barTickTexts } from "./axis-text";
import { along, BAR_HEIGHT, BAR_PLOT, barShape } from "./bar-shape";
import { CHART_WIDTH, INK, type Piece, stacked } from "./chart-svg-look";
import type { ChartVoice } from "./chart-svg-voice";
import type { Facet, Row } from "./facets";
import { measuredText } from "./measured-text";
import { rowLabel } from "./row-label";
import { round, svgLines, svgText, wrapText } from "./svg-text";
import type { UnitChoice } from "./view";
import { amountText } from "./wording";

/** Where the amounts stand: at the right, beside the bars. */
const BARS = 380;
const AMOUNTS = CHART_WIDTH - BARS - 12;

/** Bars of one axis, each with its amount in words; printed totals below, never drawn beside their own parts. */
export function barsPiece(facet: Facet, units: UnitChoice | undefined, voice: ChartVoice): Piece {
  const max = facet.ticks.at(-1) ?? 0;
  const rows = facet.rows.map((row) => rowPiece(row, max, units, voice));
  const axis = facet.rows.length > 1 ? [axisPiece(facet, max, voice)] : [];
  const totals = facet.totals.map((total): Piece => {
    const text = `${voice.words.chart.totalPrinted} ${amountText(total, voice.facts.writing[voice.lang])}`;
    return { svg: svgText(text, 0, 12, { size: 12, fill: INK.ink, weight: 600 }), height: 18 };
  });
  return stacked([...rows, ...axis, ...totals], 4);
}

function rowPiece(row: Row, max: number, units: UnitChoice | undefined, { facts, lang, words }: ChartVoice): Piece {
  const { figure } = row;
  const { name, more } = rowLabel(figure, { facts, lang, words });
  const isContext = row.relation === "context";
  const ink = isContext ? INK.quiet : INK.ink;
  const relation = words.chart.relation[row.relation];
  const label = wrapText([name, ...more, relation].filter(Boolean).join(" · "), BARS / 12, 2);
  const differs = facts.dispute(figure)?.differs ? " ≠" : "";
  const said = wrapText(
    `${measuredText(figure, units, facts.atlas.rates, facts.writing[lang]).text}${differs}`,
    AMOUNTS / 12.5,
    3,
  );
  const labelHeight = label.length * 16;
  const bar = `<g transform="translate(0 ${labelHeight + 3}) scale(${round((BARS / BAR_PLOT) * 100) / 100} 1)">${barSvg(row, max, isContext)}</g>`;
  const height = Math.max(labelHeight + BAR_HEIGHT + 6, said.length * 17 + 2);
  const top = Math.max(0, (height - said.length * 17) / 2);
  const amount = svgLines(said, CHART_WIDTH, top, {
    size: 12.5,
    fill: ink,
    weight: isContext ? 400 : 650,
    anchor: "end",
  });
  return { svg: `${svgLines(label, 0, 0, { size: 12, fill: ink })}${bar}${amount}`, height };
}

/** The marks of a bar, so that the qualifier shows without its colour. */
function barSvg(row: Row, max: number, isContext: boolean): string {
  const { kind, bar, open, mark, whisker } = barShape(row, max);
  const full = isContext ? INK.barContext : INK.bar;
  const soft = isContext ? INK.barContext : INK.barSoft;
  const looks: Record<string, string> = {
    planned: `fill="none" stroke="${full}"`,
    converted: `fill="${soft}" stroke="${full}" stroke-dasharray="3 2"`,
    about: `fill="${soft}"`,
  };
  const stroke = `fill="none" stroke="${INK.ink}" stroke-width="1.4"`;
  const width = Math.max(2, along(row.measured, max));
  return [
    `<path d="M0 ${BAR_HEIGHT - 0.5}H${BAR_PLOT}" stroke="${INK.line}"/>`,
    bar && `<path d="${bar}" ${looks[kind] ?? `fill="${full}"`}/>`,
    // A pattern has an id, and two drawings on one page must not share one: the hatch is drawn line by line.
    kind === "planned" && `<path d="${hatch(width)}" fill="none" stroke="${full}" stroke-width="1.2"/>`,
    open && `<path d="${open}" fill="${full}" opacity="0.55"/>`,
    mark && `<path d="${mark}" ${stroke}/>`,
    whisker && `<path d="${whisker}" ${stroke}/>`,
  ]
    .filter(Boolean)
    .join("");
}

const HATCH_STEP = 7;
const HATCH_RISE = BAR_HEIGHT - 2;

/** Slanted strokes across a bar. */
function hatch(width: number): string {
  const strokes: string[] = [];
  for (let x = 0; x < width - HATCH_RISE; x += HATCH_STEP) {
    strokes.push(`M${round(x)} ${BAR_HEIGHT - 1}l${HATCH_RISE} ${-HATCH_RISE}`);
  }
  return strokes.join("");
}

function axisPiece(facet: Facet, max: number, { facts, lang }: ChartVoice): Piece {
  const scale = BARS / BAR_PLOT;
  const marks = facet.ticks.map((tick) => ({ x: along(tick, max) * scale }));
  const path = `M0 1H${BARS}${marks.map(({ x }) => `M${round(x)} 1v4`).join("")}`;
  const said = barTickTexts(facet.ticks, facet.unit, facts.writing[lang]);
  const texts = marks.map(({ x }, at) =>
    svgText(said[at] ?? "", x, 16, {
      size: 11,
      fill: INK.quiet,
      anchor: at === 0 ? "start" : "middle",
    }),
  );
  return { svg: `<path d="${path}" fill="none" stroke="${INK.quiet}"/>${texts.join("")}`, height: 22 };
}
