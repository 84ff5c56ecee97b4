import type { View } from "@/lib/view";
import type { Capture } from "../capture-map";
import { dataAddress } from "../data-address";
import type { Taking } from "../taking";
import { type MapKey, mapKey } from "./map-key";

/** A picture of the map for a slide. */
export interface MapPicture {
  /** As a data address. */
  data: string;
  /** What a program reads out. */
  alt: string;
  /** Width by height. */
  ratio: number;
  key: MapKey;
}

/** Takes pictures of views for one file. */
export interface MapPictures {
  /** Undefined where this browser cannot make a picture: the slide then says so. */
  of(view: View): Promise<MapPicture | undefined>;
  close(): void;
}

/** A small page, so that its names can be read on a slide; many pixels for each of its own, so that they are sharp on a wall. */
const PAGE = { width: 588, height: 392, scale: 3 } as const;
/** A deck of lossless pictures would be too heavy for the post. */
const QUALITY = 0.92;

/** Open the map that nobody sees, once for all slides. A lost graphics card is no reason to lose the slides. */
export async function mapPictures(taking: Taking): Promise<MapPictures> {
  let camera: Capture | undefined;
  const part = await import("../capture-map");
  const of = async (view: View): Promise<MapPicture | undefined> => {
    try {
      camera ??= await part.openCapture(taking);
      const [{ blob, width, height, alt }, key] = await Promise.all([camera.capture(view, PAGE), mapKey(taking, view)]);
      return { data: await dataAddress(await lighter(blob)), alt, ratio: width / height, key };
    } catch {
      taking.signal.throwIfAborted();
      camera?.close();
      camera = undefined;
      return undefined;
    }
  };
  return { of, close: () => camera?.close() };
}

/** The same picture in far fewer bytes. */
async function lighter(blob: Blob): Promise<Blob> {
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  image.close();
  return canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
}
