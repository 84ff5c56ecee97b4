import { PICTURE_WORDS } from "@/lib/messages/picture-words";
import type { PicturePage } from "@/lib/picture-page";
import type { Lang } from "@/lib/schema";
import { encoded } from "./encoded";
import { TakeProblem } from "./taking";

/** Sides and areas of a canvas beyond which browsers draw nothing, and say nothing. */
const MOST_SIDE = 16_384;
const MOST_AREA = 200_000_000;

/** How many pixels one of the page can have at most, when so many were asked for. */
export const finestScale = ({ width, height }: Pick<PicturePage, "width" | "height">, asked: number): number =>
  Math.min(asked, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));

/** A composed picture as PNG. Where the device refuses the size, it is halved until it does not. */
export async function rasterise(
  { svg, width, height }: PicturePage,
  asked: number,
  { lang, signal }: { lang: Lang; signal: AbortSignal },
): Promise<{ blob: Blob; scale: number }> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    for (let scale = finestScale({ width, height }, asked); scale >= 0.5; scale /= 2) {
      signal.throwIfAborted();
      const blob = await draw(image, Math.round(width * scale), Math.round(height * scale));
      if (blob) return { blob, scale };
    }
  } finally {
    URL.revokeObjectURL(url);
  }
  throw new TakeProblem(PICTURE_WORDS[lang].tooLarge);
}

async function draw(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.drawImage(image, 0, 0, width, height);
  const blob = await encoded(canvas);
  // Canvases are kept for long in some browsers: without pixels they weigh nothing.
  canvas.width = 0;
  canvas.height = 0;
  return blob;
}
