import { drawnFigures } from "@/lib/chart-contents";
import { chartPiece } from "@/lib/chart-svg";
import { chartTitle } from "@/lib/chart-title";
import { disputeNotes } from "@/lib/dispute-text";
import { BOUNDARY_WORDS } from "@/lib/messages/boundary-words";
import { PICTURE_WORDS } from "@/lib/messages/picture-words";
import { PALETTES } from "@/lib/palette";
import { type PictureMap, type PicturePage, picturePage } from "@/lib/picture-page";
import type { Figure } from "@/lib/schema";
import { seaInsetSvg } from "@/lib/sea-inset-svg";
import { sheetOf } from "@/lib/sheet-of";
import { sourceNumbers } from "@/lib/sheet-sources";
import { SVG_FONTS } from "@/lib/svg-text";
import { writeView } from "@/lib/view";
import { viewName } from "@/lib/view-name";
import { voiceOf } from "@/lib/voice";
import { mapViews, painter } from "../map/painting";
import { loadSeaInset } from "../map/sea-inset";
import { dataAddress } from "./data-address";
import { openCamera } from "./map-camera";
import { pictureLegend } from "./picture-legend";
import { TakeProblem, type Taking } from "./taking";

/** Bars in each chart beside a map, and in a chart alone. */
const ROWS = 6;
const MOST_CHARTS = 3;
/** Disputes that are named below it. */
const MOST_RIVALS = 6;

/** A composed picture, and how many pixels its map has for one of the page: fewer than asked where the device has no more. */
export interface ComposedPicture extends PicturePage {
  mapScale: number;
  /** What the reader must know of its map, as a sentence. */
  note?: string;
}

/** Compose what the reader asked for: the whole view, its map, or the chart whose figures colour the map. */
export async function composePicture(taking: Taking): Promise<ComposedPicture> {
  const { facts, lang, words, view, progress } = taking;
  const of = taking.picture?.of ?? "view";
  const selection = facts.select(view);
  const sheet = sheetOf(selection, taking);
  const voice = { facts, lang, words };
  const model = selection.charts[view.metric];
  const models = of === "map" ? [] : of === "chart" ? [model] : sheet.charts.slice(0, MOST_CHARTS);
  if (of === "chart" && drawnFigures(model).length === 0) throw new TakeProblem(PICTURE_WORDS[lang].nothingDrawn);
  const { maps, mapScale } = of === "chart" ? NO_MAPS : await mapsOf(taking);
  progress(0.7);
  const legend = maps.length > 0 ? await pictureLegend(taking, view) : () => ({ svg: "", height: 0 });
  const numbers = sourceNumbers(facts, lang);
  const shown =
    of === "view"
      ? [...sheet.figures.map(({ figure }) => figure), ...models.flatMap(drawnFigures)]
      : of === "map"
        ? colouring(taking)
        : drawnFigures(model);
  for (const figure of shown) numbers.of(figure);
  const title = {
    view: sheet.title,
    map: viewName(writeView(view), voice),
    chart: chartTitle(model, voiceOf(taking)),
  };
  const page = picturePage({
    lang,
    title: title[of],
    about: sheet.about,
    sentence: of === "view" ? sheet.sentence : "",
    maps,
    legend,
    charts: models.map((each) => chartPiece(each, voice, of === "view" && models.length > 1 ? ROWS : undefined)),
    sources: numbers.all(),
    rivals: disputeNotes(shown, MOST_RIVALS, taking),
    foot: sheet.foot,
  });
  return { ...page, mapScale, ...(maps.some(({ drawn }) => drawn) && { note: PICTURE_WORDS[lang].drawn }) };
}

interface Maps {
  maps: PictureMap[];
  mapScale: number;
}

const NO_MAPS: Maps = { maps: [], mapScale: Number.POSITIVE_INFINITY };

/** The figures that colour the map, on one map or on two. */
function colouring({ facts, view }: Taking): Figure[] {
  const paint = painter(facts);
  return mapViews(view).flatMap((one) => [...paint(view, one.view.time).choropleth.figures.values()]);
}

async function mapsOf(taking: Taking): Promise<Maps> {
  const { view, room, words, picture, progress } = taking;
  const scale = picture?.scale ?? 2;
  const views = mapViews(view);
  const camera = await openCamera(taking);
  try {
    const inset = room.boundary === "cn" ? await insetOf(taking) : undefined;
    const maps: PictureMap[] = [];
    let mapScale: number = scale;
    for (const { view: one, year } of views) {
      progress(0.1 + (0.5 * maps.length) / views.length);
      const size = views.length > 1 ? { width: 620, height: 480 } : SIZES[picture?.of === "map" ? "map" : "view"];
      const { blob, width, height, alt, drawn } = await camera.capture(one, { ...size, scale });
      const head = year === undefined ? undefined : words.evidenceMap.yearHead(year);
      mapScale = Math.min(mapScale, width / size.width);
      maps.push({ href: await dataAddress(blob), ratio: width / height, alt, head, inset, drawn });
    }
    return { maps, mapScale };
  } finally {
    camera.close();
  }
}

const SIZES = { map: { width: 1208, height: 680 }, view: { width: 940, height: 680 } } as const;

/** The islands of the South China Sea, which the maps of this room show in a frame of their own. */
async function insetOf({ facts, lang }: Taking): Promise<PictureMap["inset"]> {
  const inset = await loadSeaInset();
  if (!inset) return undefined;
  const { sea, land, named, countryLine, label, labelHalo } = PALETTES.light;
  const { title, label: alt } = BOUNDARY_WORDS[lang].inset;
  const svg = seaInsetSvg(inset, {
    title,
    label: alt,
    name: (id) => facts.places.get(id)?.name[lang].replace(/ \(.*\)$/, "") ?? "",
    colours: { sea, land, china: named, line: countryLine, ink: label, halo: labelHalo },
    font: SVG_FONTS,
  });
  return { svg, ratio: inset.width / inset.height };
}
