"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { TypeSize } from "../map/layers/layer";

/** CSS pixels of 1rem on a wall of 1280×720: 0.75rem, the smallest type of the charts, is 20 px there. */
const REM = 80 / 3;
/** On such a wall the smallest name of the map has 18 px, and names are half as large again as on the page. */
const LEAST = 18;
const SCALE = 1.5;
/** A wall with larger type than this is so large that its steps come close, and nothing may load while its camera flies. */
const LARGE = 32;

function subscribe(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}

/** In steps, so that pulling at a window does not make the style anew for every pixel. */
const rem = () => Math.round(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 2) / 2;

/** How large names are on the map: they grow with the wall, as all its type does. */
export function useWallType(): TypeSize {
  const size = useSyncExternalStore(subscribe, rem, () => REM);
  return useMemo(() => ({ scale: (SCALE * size) / REM, least: (LEAST * size) / REM, close: size > LARGE }), [size]);
}
