"use client";

import { type ReactNode, useMemo } from "react";
import { citationsOf } from "@/lib/briefing-text";
import { timeWords } from "@/lib/chart-title";
import { citationLine } from "@/lib/citation-line";
import { itemTitle } from "@/lib/item-title";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { plain, sentence } from "@/lib/sentence";
import { WallChart } from "../charts/wall-chart";
import type { TypeSize } from "../map/layers/layer";
import { MapKey } from "../map/map-key";
import { MapPanel } from "../map/map-panel";
import { useAtlas } from "../state/atlas";
import { useView } from "../state/use-view";
import { FigureBoard, ThingBoard } from "./board";
import { useTalk } from "./presenting";
import { Told } from "./told";

interface Props {
  picture: ReactNode;
  detailed: ReadonlySet<string>;
  type: TypeSize;
}

/** What the audience sees of a step: heading, map, one chart, words, sources. Off the script the words are those of the view. */
export function Stage({ picture, detailed, type }: Props) {
  const { facts, lang, words } = useAtlas();
  const { view } = useView();
  const { step, showing } = useTalk();
  const selection = useMemo(() => facts.select(view), [facts, view]);
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  const figure = view.item === undefined ? undefined : facts.figure(view.item);
  const isAside = showing.aside !== undefined;
  const citations = useMemo(() => citationsOf(step, facts), [step, facts]);
  const telling = { lang, words, places: facts.places };
  const period = timeWords(view.time, lang);
  const asideTitle = thing
    ? itemTitle(thing, lang)
    : [selection.place?.name[lang] ?? words.whole, period].filter(Boolean).join(" · ");
  return (
    <>
      <h1>{isAside ? asideTitle : step.title}</h1>
      <div className="wall-body" data-large={showing.large === true}>
        <MapPanel selection={selection} picture={picture} detailed={detailed} wall={type} Key={MapKey} />
        {thing ? (
          <ThingBoard item={thing} />
        ) : figure ? (
          <FigureBoard figure={figure} />
        ) : (
          <WallChart model={selection.charts[view.metric]} more={PRESENT_WORDS[lang].more} />
        )}
      </div>
      <div className="wall-words">
        {isAside ? <p>{plain(sentence(selection, telling))}</p> : <Told markdown={step.words} citations={citations} />}
      </div>
      {!isAside && citations.length > 0 && (
        <p className="wall-sources">
          {PRESENT_WORDS[lang].sources}: {citationLine(citations, { lang, words })}
        </p>
      )}
    </>
  );
}
