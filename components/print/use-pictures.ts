"use client";

import { useEffect, useState } from "react";
import { type View, writeView } from "@/lib/view";
import { useAtlas } from "../state/atlas";

/** The map of a view, ready to be printed. */
export interface Picture {
  /** Of a blob: it lives as long as the page. */
  url: string;
  alt: string;
}

export interface WantedMap {
  view: View;
  /** Half as wide as the page. */
  half: boolean;
}

/** Name of the picture of a view. */
export const pictureKey = (view: View, half: boolean): string => `${half ? "half" : "whole"} ${writeView(view)}`;

interface Pictures {
  /** By `pictureKey`. */
  made: ReadonlyMap<string, Picture>;
  /** This browser makes none, or the reader waits for none: the drawn map stands in. */
  failed: "no" | "refused" | "stopped";
}

const NONE: Pictures = { made: new Map(), failed: "no" };
const STOPPED: Pictures = { made: new Map(), failed: "stopped" };
const NO_MAPS: readonly WantedMap[] = [];

/** In CSS pixels: 180 mm of paper, or half of it less the gap, and as high as print.css has it. */
const WHOLE = { width: 680, height: 340 };
const HALF = { width: 328, height: 218 };
/** Pixels of the picture for one of the page: 300 on an inch, of which CSS has 96. */
const SCALE = 300 / 96;

/** How many different pictures are wanted. */
export const picturesIn = (wanted: readonly WantedMap[]): number =>
  new Set(wanted.map(({ view, half }) => pictureKey(view, half))).size;

/**
 * Take pictures of the maps of some views, one after another; what was made once is kept.
 * @param isStopped the reader waits for none
 */
export function usePictures(wanted: readonly WantedMap[], detailed: ReadonlySet<string>, isStopped: boolean): Pictures {
  const { facts, arrival, lang, words } = useAtlas();
  const [pictures, setPictures] = useState({ ...NONE, of: NO_MAPS });
  useEffect(() => {
    if (isStopped || arrival === "arriving" || wanted.length === 0) return;
    const gone = new AbortController();
    const { signal } = gone;
    const urls: string[] = [];
    const make = async () => {
      const { openCapture } = await import("../take/capture-map");
      const camera = await openCapture({ facts, lang, words, detailed: (country) => detailed.has(country), signal });
      try {
        const made = new Map<string, Picture>();
        for (const { view, half } of wanted) {
          const key = pictureKey(view, half);
          if (made.has(key)) continue;
          const { blob, alt } = await camera.capture(view, { ...(half ? HALF : WHOLE), scale: SCALE });
          const url = URL.createObjectURL(blob);
          urls.push(url);
          made.set(key, { url, alt });
          if (!signal.aborted) setPictures({ made: new Map(made), failed: "no", of: wanted });
        }
      } finally {
        camera.close();
      }
    };
    make().catch(() => signal.aborted || setPictures({ made: new Map(), failed: "refused", of: wanted }));
    return () => {
      gone.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [facts, arrival, lang, words, wanted, detailed, isStopped]);
  if (isStopped) return STOPPED;
  // The addresses of other pictures are void.
  return pictures.of === wanted ? pictures : NONE;
}
