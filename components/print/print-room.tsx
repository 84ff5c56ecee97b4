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
import { Flow } from "./flow";
import { PrintBar } from "./print-bar";
import { PrintChoice } from "./print-choice";
import { PicturesContext } from "./print-map";
import { useGrounds } from "./use-grounds";
import { usePictures, type WantedMap } from "./use-pictures";
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
  pieces: () => [],
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
  const { made, failed } = usePictures(shown.maps, withProvinces);
  const pieces = useMemo(() => shown.pieces(failed), [shown, failed]);
  const [pages, setPages] = useState<number>();
  const paper: Paper = printing.paper ?? grounds.room.paper;
  const wanted = new Set(shown.maps.map(({ view: one }) => one)).size;
  const isReady = arrival !== "arriving" && pages !== undefined && (failed || made.size >= wanted) && shown !== NOTHING;
  const state = isReady
    ? [told.pages(pages), failed ? told.drawnInstead : "", arrival === "incomplete" ? told.incomplete : ""]
    : [shown.maps.length > 0 ? told.maps(made.size, wanted) : told.preparing];
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
            {state.filter(Boolean).join(" ")}
          </PrintBar>
          <PicturesContext value={made}>
            <main className="papers" data-draft={shown.foot.draft !== undefined}>
              {arrival !== "arriving" && (
                <Flow pieces={pieces} paper={paper} foot={shown.foot} title={shown.title} onPages={setPages} />
              )}
            </main>
          </PicturesContext>
        </>
      )}
      <LiveRegion text={isReady ? state.filter(Boolean).join(" ") : ""} />
    </div>
  );
}
