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

/** Pixels of the page; twice as many of the picture, so that it is sharp on a wall. */
const PAGE = { width: 1020, height: 680, scale: 2 } as const;

/** Open the map that nobody sees, once for all slides. A lost graphics card is no reason to lose the slides. */
export async function mapPictures(taking: Taking): Promise<MapPictures> {
  let camera: Capture | undefined;
  const part = await import("../capture-map");
  const of = async (view: View): Promise<MapPicture | undefined> => {
    try {
      camera ??= await part.openCapture(taking);
      const [{ blob, width, height, alt }, key] = await Promise.all([camera.capture(view, PAGE), mapKey(taking, view)]);
      return { data: await dataAddress(blob), alt, ratio: width / height, key };
    } catch {
      taking.signal.throwIfAborted();
      camera?.close();
      camera = undefined;
      return undefined;
    }
  };
  return { of, close: () => camera?.close() };
}
