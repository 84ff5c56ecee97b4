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

/** The map of a view as a picture; undefined where this browser cannot make one: the slide then says so. */
export async function mapPicture({ signal }: Taking, _view: View): Promise<MapPicture | undefined> {
  signal.throwIfAborted();
  return undefined;
}
