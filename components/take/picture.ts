import { PICTURE_WORDS } from "@/lib/messages/picture-words";
import { composePicture } from "./compose-picture";
import { fileName } from "./file-name";
import { rasterise } from "./rasterise";
import type { Maker } from "./taking";

/** A picture of the view, of its map or of a chart as PNG, with title, legend, sources and disclaimer inside. */
export const makePng: Maker = async (taking) => {
  const { lang, picture, progress } = taking;
  const asked = picture?.scale ?? 2;
  const page = await composePicture(taking);
  progress(0.85);
  const { blob, scale } = await rasterise(page, asked, taking);
  const made = Math.min(scale, Math.round(page.mapScale * 10) / 10);
  const smaller = made < asked ? PICTURE_WORDS[lang].smaller(String(Math.floor(made * 10) / 10)) : undefined;
  const note = [smaller, page.note].filter(Boolean).join(" ");
  return { name: fileName(taking, "png"), blob, ...(note && { note }) };
};

/** The same as SVG: words as text, charts as vectors. */
export const makeSvg: Maker = async (taking) => {
  const { svg, note } = await composePicture(taking);
  return { name: fileName(taking, "svg"), blob: new Blob([svg], { type: "image/svg+xml" }), ...(note && { note }) };
};
