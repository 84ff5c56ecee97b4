import { captureMap } from "./capture-map";
import type { Maker } from "./taking";

/** A picture of the view as PNG. */
export const makePng: Maker = async (taking) => {
  const { blob } = await captureMap(taking, { width: 1280, height: 720, scale: taking.picture?.scale ?? 2 });
  return { name: "map.png", blob };
};
