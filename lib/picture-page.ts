import { CHART_WIDTH, INK, type Piece, stacked } from "./chart-svg-look";
import { PICTURE_WORDS } from "./messages/picture-words";
import type { Lang } from "./schema";
import type { SheetFoot, SheetSource } from "./sheet";
import { round, SVG_FONTS, svgLines, svgText, wrapText, xmlText } from "./svg-text";

/** A map of a picture: an image that carries its pixels with it. */
export interface PictureMap {
  /** As a data address. */
  href: string;
  /** Width by height. */
  ratio: number;
  alt: string;
  /** Stands above it where maps of two years lie side by side. */
  head?: string;
  /** Drawn without WebGL: a line below says so. */
  drawn?: true;
  /** An SVG that lies in its lower right corner, and its width by height. */
  inset?: { svg: string; ratio: number };
}

/** Everything that a picture shows, worded and drawn. */
export interface PictureParts {
  lang: Lang;
  title: string;
  /** Time, units and what is compared, in words. */
  about: string;
  sentence: string;
  maps: readonly PictureMap[];
  /** The key of the map, drawn for a width. */
  legend(width: number): Piece;
  /** Each CHART_WIDTH wide. */
  charts: readonly Piece[];
  sources: readonly SheetSource[];
  /** Where sources differ on figures of the picture, a line each. */
  rivals: readonly string[];
  foot: SheetFoot;
}

/** A composed picture. */
export interface PicturePage {
  svg: string;
  width: number;
  height: number;
}

const EDGE = 36;
const GAP = 28;
const DRAFT = "#b3261e";
/** More sources than these would be longer than the picture: the rest is told by number, the live view lists them. */
const MOST_SOURCES = 10;

const text = (words: string, width: number, size: number, fill: string, weight?: number): Piece => {
  if (!words) return { svg: "", height: 0 };
  // Type of some devices is wider than the rough widths say.
  const lines = wrapText(words, width / (size * 1.03));
  return { svg: svgLines(lines, 0, 0, { size, fill, weight }), height: lines.length * size * 1.35 };
};
const at = (svg: string, x: number, y: number) => svg && `<g transform="translate(${round(x)} ${round(y)})">${svg}</g>`;
const isThere = ({ height }: Piece) => height > 0;

/** Lay a picture out as one SVG: text as text, charts as vectors, the map as an image inside. Pure. */
export function picturePage(parts: PictureParts): PicturePage {
  const { lang, maps, charts } = parts;
  const hasBoth = maps.length > 0 && charts.length > 0;
  const width = hasBoth ? 1600 : maps.length > 0 ? 1280 : CHART_WIDTH + 2 * EDGE;
  const inner = width - 2 * EDGE;
  const words = PICTURE_WORDS[lang];
  const isChart = maps.length === 0;
  // A chart says in its own head what it shows.
  const head = isChart
    ? []
    : [
        text(parts.title, inner, 32, INK.ink, 700),
        text(parts.about, inner, 16, INK.quiet),
        text(parts.sentence, inner, 17, INK.ink),
      ].filter(isThere);
  const left = hasBoth ? inner - CHART_WIDTH - GAP : inner;
  const drawnLine = text(maps.some(({ drawn }) => drawn) ? words.drawn : "", left, 13, INK.quiet);
  const mapSide =
    maps.length > 0 ? stacked([mapsPiece(maps, left), drawnLine, parts.legend(left)].filter(isThere), 14) : undefined;
  const chartSide = charts.length > 0 ? stacked(charts, 26) : undefined;
  const body: Piece = {
    svg: `${mapSide ? mapSide.svg : ""}${chartSide ? at(chartSide.svg, mapSide ? left + GAP : 0, 0) : ""}`,
    height: Math.max(mapSide?.height ?? 0, chartSide?.height ?? 0),
  };
  const draft = parts.foot.draft
    ? [{ svg: draftBand(words.draft, inner), height: 30 }, text(parts.foot.draft, inner, 13, DRAFT)]
    : [];
  const whole = stacked([...draft, stacked(head, 6), body, footPiece(parts, inner)].filter(isThere), 18);
  const height = Math.ceil(whole.height + 2 * EDGE);
  const alt = [parts.title, parts.about, ...maps.map((map) => map.alt), parts.sentence].filter(Boolean).join(" ");
  return {
    width,
    height,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${SVG_FONTS}" role="img" xml:lang="${lang === "zh" ? "zh-Hans" : "en"}">`,
      `<title>${xmlText(parts.title)}</title><desc>${xmlText(alt)}</desc>`,
      `<rect width="${width}" height="${height}" fill="${INK.paper}"/>${at(whole.svg, EDGE, EDGE)}</svg>`,
    ].join(""),
  };
}

const draftBand = (word: string, width: number) =>
  `<rect width="${width}" height="30" fill="none" stroke="${DRAFT}" stroke-width="2"/>${svgText(word, width / 2, 21, { size: 17, fill: DRAFT, weight: 700, anchor: "middle" })}`;

/** One map, or two side by side. */
function mapsPiece(maps: readonly PictureMap[], width: number): Piece {
  const gap = 12;
  const each = (width - gap * (maps.length - 1)) / maps.length;
  const top = maps.some(({ head }) => head) ? 24 : 0;
  const height = Math.max(...maps.map(({ ratio }) => each / ratio));
  const drawn = maps.map(({ href, alt, head, inset }, index) => {
    const own = [
      head ? svgText(head, 0, 17, { size: 17, fill: INK.ink, weight: 700 }) : "",
      `<image y="${top}" width="${round(each)}" height="${round(height)}" href="${href}"><title>${xmlText(alt)}</title></image>`,
      `<rect x="0.5" y="${top + 0.5}" width="${round(each - 1)}" height="${round(height - 1)}" fill="none" stroke="${INK.line}"/>`,
      inset ? insetOf(inset, each, height, top) : "",
    ];
    return at(own.join(""), index * (each + gap), 0);
  });
  return { svg: drawn.join(""), height: top + height };
}

function insetOf({ svg, ratio }: NonNullable<PictureMap["inset"]>, width: number, height: number, top: number): string {
  const wide = Math.min(width * 0.17, height * 0.4 * ratio);
  const high = wide / ratio;
  const size = `x="${round(width - wide - 10)}" y="${round(top + height - high - 10)}" width="${round(wide)}" height="${round(high)}"`;
  return svg.replace("<svg ", `<svg ${size} `);
}

/** Sources and where they differ, dates, whose words on boundaries, whether the map was reviewed, and where the live view is. */
function footPiece({ sources, rivals, foot, lang, maps }: PictureParts, width: number): Piece {
  const words = PICTURE_WORDS[lang];
  const small = (line: string) => text(line, width, 12, INK.quiet);
  const named = sources.slice(0, MOST_SOURCES).map(({ number, line }) => small(`${number}. ${line}`));
  const left = sources.length - named.length;
  const rule = { svg: `<path d="M0 .5H${width}" stroke="${INK.line}"/>`, height: 1 };
  return stacked(
    [
      rule,
      sources.length > 0 ? text(words.sources, width, 12, INK.ink, 700) : { svg: "", height: 0 },
      ...named,
      small(left > 0 ? words.moreSources(left) : ""),
      ...rivals.map(small),
      // Words on boundaries belong to maps; the review line is about the map as well.
      small(foot.disclaimer),
      maps.length > 0 && foot.review ? text(foot.review, width, 13, INK.ink, 700) : { svg: "", height: 0 },
      small(foot.dates),
      small(foot.link),
    ].filter(isThere),
    3,
  );
}
