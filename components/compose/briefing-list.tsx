"use client";

import type { ReactNode } from "react";
import type { Briefing } from "@/lib/briefing";
import { presentLink, readLink } from "@/lib/briefing-address";
import { momentText } from "@/lib/date-text";
import { useAtlas } from "../state/atlas";
import { type Draft, removeDraft } from "../state/drafts";
import { useBriefings } from "../state/use-briefings";
import { useView } from "../state/use-view";
import { desk } from "./desk";
import { OpenFile } from "./open-file";
import type { EditorVoice } from "./step-editor";
import { useDraftList } from "./use-draft-list";

interface Props {
  voice: EditorVoice;
  onNew(): void;
  onTake(draft: Draft): void;
  /** A briefing becomes a draft of its own, under the name of its file. */
  onCopy(briefing: Briefing, file: string, said: string): void;
}

/** All briefings: the reader's drafts and those of the atlas, with the ways to new ones. */
export function BriefingList({ voice, onNew, onTake, onCopy }: Props) {
  const { lang, voice: writing } = useAtlas();
  const { words, say } = voice;
  const { drafts, problem } = useDraftList();
  const briefings = useBriefings();
  const w = words.list;
  const remove = async (draft: Draft) => {
    desk.dropDraft(draft.id);
    await removeDraft(draft.id).catch(() => undefined);
    say(w.removed(draft.briefing.title || words.untitled), () => desk.putBack(draft));
  };
  return (
    <>
      <div className="row">
        <button type="button" className="outline" data-compose-new="" onClick={onNew}>
          {w.create}
        </button>
        <OpenFile voice={voice} onOpened={(briefing, file, name) => onCopy(briefing, name, words.file.opened(file))} />
      </div>
      {problem && (
        <p className="warning" role="status">
          {words.kept[problem]}
        </p>
      )}
      <h3>{w.drafts}</h3>
      {drafts?.length === 0 && <p className="none">{w.none}</p>}
      <ul className="briefings">
        {drafts?.map((draft) => (
          <Entry
            key={draft.id}
            name={draft.id}
            briefing={draft.briefing}
            voice={voice}
            about={w.changed(momentText(new Date(draft.changed), writing))}
            onTake={() => onTake(draft)}
          >
            <button
              type="button"
              className="quiet"
              aria-label={w.of(w.remove, draft.briefing.title || words.untitled)}
              onClick={() => void remove(draft)}
            >
              {w.remove}
            </button>
          </Entry>
        ))}
      </ul>
      <h3>{w.builtIn}</h3>
      {briefings === "missing" && <p className="none">{w.noBuiltIn}</p>}
      <ul className="briefings">
        {briefings !== "missing" &&
          briefings
            ?.filter((one) => one.lang === lang)
            .map((briefing) => (
              <Entry key={briefing.name} name={briefing.name} briefing={briefing} voice={voice} about={briefing.author}>
                <button
                  type="button"
                  className="quiet"
                  aria-label={w.of(w.copy, briefing.title)}
                  onClick={() => onCopy(briefing, briefing.name, w.copied(briefing.title))}
                >
                  {w.copy}
                </button>
              </Entry>
            ))}
      </ul>
    </>
  );
}

interface EntryProps {
  name: string;
  briefing: Briefing;
  about: string;
  voice: EditorVoice;
  onTake?(): void;
  children: ReactNode;
}

function Entry({ name, briefing, about, voice: { words }, onTake, children }: EntryProps) {
  const { title: written, steps, lang } = briefing;
  const { view } = useView();
  const w = words.list;
  const title = written || words.untitled;
  const folder = `../${lang}/`;
  return (
    <li data-briefing={name}>
      {onTake ? (
        <button type="button" className="briefing-title" lang={lang} onClick={onTake}>
          {title}
        </button>
      ) : (
        <b className="briefing-title" lang={lang}>
          {title}
        </b>
      )}
      <small>{[words.steps(steps.length), words.languages[lang], about].filter(Boolean).join(" · ")}</small>
      <div className="row">
        {steps.length > 0 && (
          <>
            <a className="quiet" href={presentLink(folder, name, view)} aria-label={w.of(w.present, title)}>
              {w.present}
            </a>
            <a className="quiet" href={readLink(folder, name, view)} aria-label={w.of(w.read, title)}>
              {w.read}
            </a>
          </>
        )}
        {children}
      </div>
    </li>
  );
}
