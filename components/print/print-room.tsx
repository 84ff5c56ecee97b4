"use client";

import { useMemo, useState, useSyncExternalStore } from "react";
import type { Briefing } from "@/lib/briefing";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { type Printing, readPrinting } from "@/lib/print-address";
import type { Paper } from "@/lib/room";
import type { View } from "@/lib/view";
import { useOwnDraft } from "../reader/use-own-draft";
import { subscribe, wholeSearch } from "../state/address";
import { useAtlas } from "../state/atlas";
import { InRoom } from "../state/in-room";
import { useShownTheme } from "../state/use-media";
import { useView } from "../state/use-view";
import { LiveRegion } from "../ui/live-region";
import { DrawingMaps } from "./drawing-maps";
import { Flow } from "./flow";
import { PrintBar } from "./print-bar";
import { PrintChoice } from "./print-choice";
import { PicturesContext } from "./print-map";
import { useGrounds } from "./use-grounds";
import { picturesIn, usePictures, type WantedMap } from "./use-pictures";
import { type Content, usePrinted } from "./use-printed";

interface Props {
  briefings: readonly Briefing[];
  detailed: readonly string[];
}

/** What the address asks to be printed, as pages of paper with a bar of choices above them. */
export function PrintRoom({ briefings, detailed }: Props) {
  const query = useSyncExternalStore(subscribe, wholeSearch, () => "");
  const printing = useMemo(() => readPrinting(query), [query]);
  const { view } = useView();
  const draft = useOwnDraft();
  const own = draft === "none" ? undefined : draft;
  const briefing = briefings.find(({ name }) => name === printing.briefing) ?? own;
  // The theme of the screen is none of paper's.
  useShownTheme("light");
  const room = view.room ?? (printing.what === "briefing" ? briefing?.room : undefined);
  return (
    <InRoom name={room}>
      <Printed printing={printing} view={view} briefing={briefing} briefings={briefings} detailed={detailed} />
    </InRoom>
  );
}

const NO_MAPS: readonly WantedMap[] = [];
const NOTHING: Content = {
  title: "",
  foot: { disclaimer: "", dates: "", link: "" },
  maps: NO_MAPS,
  groups: () => [],
};

function Printed({
  printing,
  view,
  briefing,
  briefings,
  detailed,
}: Props & { printing: Printing; view: View; briefing: Briefing | undefined }) {
  const { arrival, lang } = useAtlas();
  const told = PRINT_WORDS[lang];
  const { grounds, isRefused } = useGrounds(view, printing.what === "briefing" ? briefing : undefined);
  const content = usePrinted(printing, view, briefing, grounds);
  const withProvinces = useMemo(() => new Set(detailed), [detailed]);
  const shown = isRefused || !content ? NOTHING : content;
  const [stopped, setStopped] = useState(NO_MAPS);
  const { made, failed } = usePictures(shown.maps, withProvinces, stopped === shown.maps && stopped.length > 0);
  const isDrawn = failed !== "no";
  const groups = useMemo(() => shown.groups(isDrawn), [shown, isDrawn]);
  const [pages, setPages] = useState<number>();
  const paper: Paper = printing.paper ?? grounds.room.paper;
  const wanted = picturesIn(shown.maps);
  const isLaid = arrival !== "arriving" && pages !== undefined && shown !== NOTHING;
  const isReady = isLaid && (isDrawn || made.size >= wanted);
  const state = isReady
    ? [told.pages(pages), isDrawn ? told.drawnInstead : "", arrival === "incomplete" ? told.incomplete : ""]
    : [isLaid && wanted > 0 ? told.maps(made.size, wanted) : told.preparing];
  return (
    <div className="print-room" data-print={printing.what} data-ready={isReady} data-pages={pages ?? ""}>
      <style>{`@page{size:${paper === "A4" ? "A4" : "letter"};margin:0}`}</style>
      {shown === NOTHING ? (
        <PrintChoice briefings={briefings}>
          {isRefused ? TAKE_WORDS[lang].isStopped : printing.what === "atlas" ? told.noPlace : told.noBriefing}
        </PrintChoice>
      ) : (
        <>
          <PrintBar printing={printing} paper={paper} isReady={isReady}>
            <span data-print-state="">{state.filter(Boolean).join(" ")}</span>
            {isLaid && !isReady && <DrawingMaps done={made.size} of={wanted} onStop={() => setStopped(shown.maps)} />}
            {failed === "stopped" && (
              <button type="button" className="outline" data-print-again="" onClick={() => setStopped(NO_MAPS)}>
                {told.drawAgain}
              </button>
            )}
          </PrintBar>
          <PicturesContext value={made}>
            <main className="papers" data-draft={shown.foot.draft !== undefined}>
              {arrival !== "arriving" && (
                <Flow groups={groups} paper={paper} foot={shown.foot} title={shown.title} onPages={setPages} />
              )}
            </main>
          </PicturesContext>
        </>
      )}
      <LiveRegion text={isReady ? state.filter(Boolean).join(" ") : ""} />
    </div>
  );
}
