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
  /** This browser makes none: the drawn map stands in. */
  failed: boolean;
}

const NONE: Pictures = { made: new Map(), failed: false };
const NO_MAPS: readonly WantedMap[] = [];

/** In CSS pixels: 180 mm of paper, or half of it less the gap, and as high as print.css has it. */
const WHOLE = { width: 680, height: 340 };
const HALF = { width: 328, height: 218 };
/** Pixels of the picture for one of the page: 300 on an inch, of which CSS has 96. */
const SCALE = 300 / 96;

/** Take pictures of the maps of some views, one after another; what was made once is kept. */
export function usePictures(wanted: readonly WantedMap[], detailed: ReadonlySet<string>): Pictures {
  const { facts, arrival, lang, words } = useAtlas();
  const [pictures, setPictures] = useState({ ...NONE, of: NO_MAPS });
  useEffect(() => {
    if (arrival === "arriving" || wanted.length === 0) return;
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
          if (!signal.aborted) setPictures({ made: new Map(made), failed: false, of: wanted });
        }
      } finally {
        camera.close();
      }
    };
    make().catch(() => signal.aborted || setPictures({ made: new Map(), failed: true, of: wanted }));
    return () => {
      gone.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [facts, arrival, lang, words, wanted, detailed]);
  // The addresses of other pictures are void.
  return pictures.of === wanted ? pictures : NONE;
}
