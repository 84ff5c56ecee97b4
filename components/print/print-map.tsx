"use client";

import { createContext, lazy, Suspense, use, useMemo } from "react";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { type View, writeView } from "@/lib/view";
import { viewSubject } from "@/lib/view-name";
import { DrawnMap, SceneEntries } from "../map/drawn-map";
import { drawnView } from "../map/drawn-view";
import { isColour } from "../map/key-entries";
import { FIRST_LAYERS } from "../map/layers";
import { ALL_LAYERS } from "../map/layers/whole";
import { MapKey } from "../map/map-key";
import { mapTimes, painter } from "../map/painting";
import { useLayerContext } from "../map/use-layer-context";
import { useLegend } from "../map/use-legend";
import { useAtlas } from "../state/atlas";
import { type Picture, pictureKey } from "./use-pictures";

const SeaInset = lazy(() => import("../map/sea-inset"));

/** The pictures of the map that are there, by view. */
export const PicturesContext = createContext<ReadonlyMap<string, Picture>>(new Map());

const STILL = { settled: true, close: true };

interface Props {
  view: View;
  /** The map drawn from vectors, where this browser makes no picture of the live one. */
  drawn: boolean;
  /** Half as wide as the page. */
  half?: boolean;
}

/** The map of a view of one time on paper, with its key. */
export function PrintMap({ view, drawn, half = false }: Props) {
  const { facts, lang, words } = useAtlas();
  // The drawn map shows colours alone.
  const shown = useMemo(
    (): View => ({
      ...view,
      theme: "light",
      ...(drawn && { layers: view.layers.filter((layer) => layer !== "gaps") }),
    }),
    [view, drawn],
  );
  const paintings = useMemo(() => {
    const [time] = mapTimes(shown);
    return [painter(facts)(shown, time)];
  }, [facts, shown]);
  const context = useLayerContext(shown, STILL);
  const legend = useLegend(drawn ? FIRST_LAYERS : ALL_LAYERS, context, shown, paintings);
  const entries = drawn ? legend.entries.filter(isColour) : legend.entries;
  const item = view.item ? facts.items.get(view.item) : undefined;
  // Of an open thing the drawn map shows tones of its own and no colours of figures.
  const scene = drawn && item && paintings[0] && drawnView(shown, paintings[0], facts).scene;
  const picture = use(PicturesContext).get(pictureKey(view, half));
  const label = PRINT_WORDS[lang].mapOf(viewSubject(writeView(view), { facts, lang, words }));
  return (
    <figure className="print-map" data-half={half} data-print-map={drawn ? "drawn" : picture ? "picture" : "coming"}>
      <div className="print-picture">
        {drawn ? (
          <DrawnMap view={shown} label={label} words={READER_WORDS[lang]} />
        ) : (
          // biome-ignore lint/performance/noImgElement: made in the browser, of fixed size
          picture && <img src={picture.url} alt={`${label}. ${picture.alt}`} />
        )}
        {context.boundary === "cn" && !drawn && (
          <Suspense>
            <SeaInset />
          </Suspense>
        )}
      </div>
      <figcaption>
        {scene ? (
          <ul>
            <SceneEntries parts={scene} words={READER_WORDS[lang]} />
          </ul>
        ) : (
          <MapKey legend={{ ...legend, entries }} visible={context.visible} item={item} />
        )}
      </figcaption>
    </figure>
  );
}
