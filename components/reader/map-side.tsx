"use client";

import { memo, type ReactNode, useMemo } from "react";
import { timeWords } from "@/lib/chart-title";
import { itemTitle } from "@/lib/item-title";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { writeView } from "@/lib/view";
import { amountText } from "@/lib/wording";
import { MapPanel } from "../map/map-panel";
import { go } from "../state/address";
import { useAtlas } from "../state/atlas";
import { keepForOffline } from "../state/keep-offline";
import { useMounted } from "../state/use-media";
import { useView } from "../state/use-view";
import { LiveRegion } from "../ui/live-region";
import { useReading } from "./reading";

interface Props {
  picture: ReactNode;
  detailed: ReadonlySet<string>;
}

/** The live map beside the text, and what it shows: the view of the step, or what the reader chose in its place. */
export const MapSide = memo(function MapSide({ picture, detailed }: Props) {
  const { facts, lang, words, home, voice } = useAtlas();
  const { steps, number, isAside, audience } = useReading();
  const { view } = useView();
  const isMounted = useMounted();
  const told = READER_WORDS[lang];
  const selection = useMemo(() => facts.select(view), [facts, view]);
  const step = steps[number - 1];
  const own = step && { ...step.view, theme: audience.theme ?? step.view.theme };
  const item = view.item === undefined ? undefined : facts.items.get(view.item);
  const figure = view.item === undefined ? undefined : facts.figure(view.item);
  const place = selection.place?.name[lang] ?? words.whole;
  const what = [
    item ? itemTitle(item, lang) : figure ? amountText(figure, voice) : place,
    item ? "" : words.metrics[view.metric],
    timeWords(view.time, lang),
  ].filter(Boolean);
  const chosen = told.chosen(what.join(" · "));
  return (
    <aside className="reader-map" aria-label={words.map.live} data-aside={isMounted && isAside}>
      <MapPanel selection={selection} picture={picture} detailed={detailed} onSettled={keepForOffline} />
      <p className="reader-on-map">
        {isMounted && isAside ? (
          <>
            <span>{chosen}</span>
            <button type="button" className="solid" onClick={() => own && go(writeView(own))}>
              {told.backToStep}
            </button>
            <a href={`${home}${writeView(view)}`}>{told.openOnAtlas}</a>
          </>
        ) : (
          isMounted && step && <span>{told.onMap(number, step.title)}</span>
        )}
      </p>
      <LiveRegion text={isMounted && isAside ? chosen : ""} />
    </aside>
  );
});
