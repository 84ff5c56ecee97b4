import { PICTURE_WORDS } from "@/lib/messages/picture-words";
import type { View } from "@/lib/view";
import { mapViews } from "../../map/painting";
import { dataAddress } from "../data-address";
import { openCamera } from "../map-camera";
import type { Taking } from "../taking";
import { type MapKey, mapKey } from "./map-key";

/** A map on a slide. */
interface SlideMap {
  /** As a data address. */
  data: string;
  /** What a program reads out. */
  alt: string;
  /** Its year, where two stand side by side. */
  head?: string;
}

/** A picture of the map for a slide: of two years beside each other both, in their order. */
export interface MapPicture {
  maps: readonly SlideMap[];
  /** Width by height of each. */
  ratio: number;
  key: MapKey;
  /** Said of a map that was drawn without WebGL. */
  note?: string;
}

/** Takes pictures of views for one file. */
export interface MapPictures {
  /** Undefined where this browser cannot make a picture: the slide then says so. */
  of(view: View): Promise<MapPicture | undefined>;
  /** What the reader must know of the pictures, as a sentence. */
  note(): string | undefined;
  close(): void;
}

/** A small page, so that its names can be read on a slide; many pixels for each of its own, so that they are sharp on a wall. */
const PAGE = { width: 588, height: 392, scale: 2.5 } as const;
/** Each of two side by side: together they take little more room than one. */
const HALF = { width: 392, height: 392, scale: 3 } as const;
/** A deck of lossless pictures would be too heavy for the post. */
const QUALITY = 0.92;

/** Open one camera for all slides. A lost graphics card is no reason to lose the slides. */
export async function mapPictures(taking: Taking): Promise<MapPictures> {
  const { lang, words, signal } = taking;
  const camera = await openCamera(taking);
  let isDrawn = false;
  const of = async (view: View): Promise<MapPicture | undefined> => {
    try {
      const views = mapViews(view);
      const page = views.length > 1 ? HALF : PAGE;
      const maps: SlideMap[] = [];
      let ratio = page.width / page.height;
      for (const { view: one, year } of views) {
        const { blob, width, height, alt, drawn } = await camera.capture(one, { ...page, quality: QUALITY });
        isDrawn ||= drawn === true;
        ratio = width / height;
        const head = year === undefined ? undefined : words.evidenceMap.yearHead(year);
        maps.push({ data: await dataAddress(blob), alt, ...(head && { head }) });
      }
      return { maps, ratio, key: await mapKey(taking, view), ...(isDrawn && { note: PICTURE_WORDS[lang].drawn }) };
    } catch {
      signal.throwIfAborted();
      return undefined;
    }
  };
  return { of, note: () => (isDrawn ? PICTURE_WORDS[lang].drawn : undefined), close: camera.close };
}
