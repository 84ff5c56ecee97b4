import type { Facts } from "@/lib/facts";
import { BOUNDARY_WORDS } from "@/lib/messages/boundary-words";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import type { Palette } from "@/lib/palette";
import type { Lang } from "@/lib/schema";
import { seaInsetSvg } from "@/lib/sea-inset-svg";
import { loadSeaInset } from "../map/sea-inset";
import { encoded } from "./encoded";
import { TakeProblem } from "./taking";

/** Part of the picture's shorter side that the inset is wide, and its distance from the corner. */
const PART = 0.2;
const MARGIN = 0.015;

interface Grounds {
  facts: Pick<Facts, "places">;
  lang: Lang;
  palette: Palette;
}

/**
 * The picture of a map with the inset of the South China Sea in its lower right corner, as on the live map. Without the file
 * of the inset it throws: a map of this view is not to leave without it.
 * @param quality as for `encoded`
 */
export async function mapWithInset(
  picture: Blob,
  { facts, lang, palette }: Grounds,
  quality: number | undefined,
): Promise<Blob> {
  const inset = await loadSeaInset();
  if (!inset) throw new TakeProblem(TAKE_WORDS[lang].noPicture);
  const { title, label } = BOUNDARY_WORDS[lang].inset;
  const drawn = seaInsetSvg(inset, {
    title,
    label,
    name: (id) => facts.places.get(id)?.name[lang].replace(/ \(.*\)$/, "") ?? "",
    colours: {
      sea: palette.sea,
      land: palette.land,
      china: palette.named,
      line: palette.countryLine,
      ink: palette.label,
      halo: palette.labelHalo,
    },
    font: "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
  });
  const map = await createImageBitmap(picture);
  const side = Math.min(map.width, map.height);
  const width = Math.round(side * PART);
  const height = Math.round((width * inset.height) / inset.width);
  const image = new Image();
  // Firefox draws no SVG without a size of its own.
  const sized = drawn.replace("<svg ", `<svg width="${width}" height="${height}" `);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: map.width, height: map.height });
  const paper = canvas.getContext("2d");
  if (!paper) throw new TakeProblem(TAKE_WORDS[lang].noPicture);
  paper.drawImage(map, 0, 0);
  const margin = Math.round(side * MARGIN);
  paper.drawImage(image, map.width - width - margin, map.height - height - margin, width, height);
  map.close();
  const blob = await encoded(canvas, quality);
  if (!blob) throw new TakeProblem(TAKE_WORDS[lang].noPicture);
  return blob;
}
