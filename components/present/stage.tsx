"use client";

import { type ReactNode, useMemo } from "react";
import { citationsOf } from "@/lib/briefing-text";
import { citationLine } from "@/lib/citation-line";
import { itemBody } from "@/lib/item-body";
import { ITEM_WORDS } from "@/lib/messages/item-words";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { plain, wallSentence } from "@/lib/sentence";
import { writeView } from "@/lib/view";
import { viewSubject } from "@/lib/view-name";
import { WallChart } from "../charts/wall-chart";
import type { TypeSize } from "../map/layers/layer";
import { MapKey } from "../map/map-key";
import { MapPanel } from "../map/map-panel";
import type { PickOnMap } from "../map/use-pick";
import { useAtlas } from "../state/atlas";
import { useView } from "../state/use-view";
import { FigureBoard, ThingBoard } from "./board";
import { useTalk } from "./presenting";
import { Told } from "./told";

interface Props {
  picture: ReactNode;
  detailed: ReadonlySet<string>;
  type: TypeSize;
  /** Asked first when the map is clicked; true: the speaker's window deals with it. */
  hand(...click: Parameters<PickOnMap>): boolean;
}

/** What the audience sees of a step: heading, map, one chart, words, sources. Off the script the words are those of the view. */
export function Stage({ picture, detailed, type, hand }: Props) {
  const { facts, lang, words, voice } = useAtlas();
  const { view } = useView();
  const { step, showing } = useTalk();
  const selection = useMemo(() => facts.select(view), [facts, view]);
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  const figure = view.item === undefined ? undefined : facts.figure(view.item);
  const isAside = showing.aside !== undefined;
  const citations = useMemo(() => citationsOf(step, facts), [step, facts]);
  // Beside the script the words are those of what was chosen.
  const asideWords = thing
    ? itemBody(thing, lang, ITEM_WORDS[lang])
    : figure
      ? undefined
      : plain(wallSentence(selection, voice));
  return (
    <>
      <h1 dir="auto">{isAside ? viewSubject(writeView(view), { facts, lang, words }) : step.title}</h1>
      <div className="wall-body" data-large={showing.large === true}>
        <MapPanel
          selection={selection}
          picture={picture}
          detailed={detailed}
          wall={type}
          hand={hand}
          rehearse
          Key={MapKey}
        />
        {thing ? (
          <ThingBoard item={thing} />
        ) : figure ? (
          <FigureBoard figure={figure} />
        ) : (
          <WallChart model={selection.charts[view.metric]} more={PRESENT_WORDS[lang].more} kinds={2} />
        )}
      </div>
      <div className="wall-words">
        {isAside ? asideWords && <p>{asideWords}</p> : <Told markdown={step.words} citations={citations} />}
      </div>
      {!isAside && citations.length > 0 && (
        <p className="wall-sources">{PRESENT_WORDS[lang].sources(citationLine(citations, voice))}</p>
      )}
    </>
  );
}
