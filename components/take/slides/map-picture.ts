import type { View } from "@/lib/view";
import type { Taking } from "../taking";

/** A picture of the map for a slide. */
export interface MapPicture {
  /** As a data address. */
  data: string;
  /** What a program reads out. */
  alt: string;
  /** Width by height. */
  ratio: number;
}

/** Pixels of the page; twice as many of the picture, so that it is sharp on a wall. */
const PAGE = { width: 1080, height: 720, scale: 2 } as const;

/** The map of a view as a picture; undefined where this browser cannot make one. Calling off is passed on. */
export async function mapPicture(taking: Taking, view: View): Promise<MapPicture | undefined> {
  try {
    const { captureMap } = await import("../capture-map");
    const { blob, width, height, alt } = await captureMap({ ...taking, view }, PAGE);
    return { data: await dataAddress(blob), alt, ratio: width / height };
  } catch {
    // A lost graphics card is no reason to lose the slide: it says that the picture is missing.
    taking.signal.throwIfAborted();
    return undefined;
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsDataURL(blob);
  });
}
