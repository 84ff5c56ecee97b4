"use client";

import { TAKE_WORDS } from "@/lib/messages/take-words";
import { type View, writeView } from "@/lib/view";
import { viewName } from "@/lib/view-name";
import { useAtlas } from "../state/atlas";
import { Dialog } from "../ui/dialog";
import { BriefingPart } from "./briefing-part";
import { Checklist } from "./checklist";
import { LinkPart } from "./link-part";
import type { ExportName } from "./makers";
import { PicturePart } from "./picture-part";
import { TakeStatus } from "./take-status";
import { useTake, type Wanted } from "./use-take";

const DATA = ["csv", "xlsx", "json", "geojson"] as const;

interface Props {
  view: View;
  /** Countries whose provinces are on the map. */
  detailed: ReadonlySet<string>;
  open: boolean;
  onClose(): void;
}

/** Everything that leaves the atlas: slides, paper, pictures, data, links, one file, each checked before it is made. */
export default function TakeRoom({ view, detailed, open, onClose }: Props) {
  const { facts, lang, words, home } = useAtlas();
  const told = TAKE_WORDS[lang];
  const { state, take, copy, taking, cancel, say } = useTake(view, detailed);
  const query = writeView(view);
  const name = viewName(query, { facts, lang, words });
  const room = facts.room(view).title[lang];
  const { place } = facts.select(view);
  const hasParts = place?.kind === "zone" || place?.kind === "country";

  const button = (kind: ExportName, label: string, wanted: Wanted = {}) => (
    <button
      type="button"
      className="outline"
      data-export={wanted.briefing && kind === "html" ? "html-briefing" : kind}
      aria-disabled={state.kind === "making"}
      onClick={() => state.kind !== "making" && void take(kind, label, wanted)}
    >
      {label}
    </button>
  );
  const printLink = `${home}print/${query}`;
  const withChoice = (choice: string) => `${home}print/${query ? `${query}&` : "?"}${choice}`;
  return (
    <Dialog label={told.title} open={open} onClose={onClose}>
      <div className="take" data-take="">
        <header className="take-head">
          <div>
            <h2>{told.title}</h2>
            <p>{told.of(name, room)}</p>
          </div>
          <button type="button" className="outline" onClick={onClose}>
            {told.close}
          </button>
        </header>
        <TakeStatus state={state} onCancel={cancel} />
        <Checklist view={view} />
        <section>
          <h3>{told.slides}</h3>
          <div className="row">{button("pptx", told.slide)}</div>
        </section>
        <section>
          <h3>{told.paper}</h3>
          <div className="row">
            <a className="outline" href={printLink} data-export="print">
              {told.sheet}
            </a>
            {hasParts && place && (
              <a className="outline" href={withChoice("atlas=1")} data-export="booklet">
                {told.booklet(place.name[lang])}
              </a>
            )}
          </div>
        </section>
        <PicturePart
          button={(kind, label, picture) => button(kind, label, { picture })}
          copy={(label, picture) => state.kind !== "making" && void copy(label, { picture })}
        />
        <section>
          <h3>{told.data}</h3>
          <div className="row">
            {DATA.map((kind) => (
              <span key={kind}>{button(kind, told.formats[kind])}</span>
            ))}
          </div>
        </section>
        <LinkPart taking={taking} say={say} />
        <BriefingPart view={view} button={(kind, label, briefing) => button(kind, label, { briefing })} />
        <section>
          <h3>{told.file}</h3>
          <div className="row">
            {button("html", told.fileWhole)}
            <small>{told.fileHelp}</small>
          </div>
        </section>
      </div>
    </Dialog>
  );
}
