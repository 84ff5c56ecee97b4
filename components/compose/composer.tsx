"use client";

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Briefing } from "@/lib/briefing";
import { dayOf } from "@/lib/date-text";
import { emptyBriefing, emptyStep, withStep } from "@/lib/edit-briefing";
import { COMPOSE_WORDS } from "@/lib/messages/compose-words";
import { writeView } from "@/lib/view";
import { viewSubject } from "@/lib/view-name";
import { useAtlas } from "../state/atlas";
import type { DraftKeeper } from "../state/draft-keeper";
import { type Draft, newDraftId } from "../state/drafts";
import { useViewNow } from "../state/use-view";
import { BriefingList } from "./briefing-list";
import { desk } from "./desk";
import { Editor } from "./editor";
import { KeptLine } from "./kept-line";
import type { EditorVoice } from "./step-editor";
import { stepKey } from "./step-keys";

const nothing = () => undefined;
const never = () => () => {};

/** The room where briefings are written, beside the map that they are made from. */
export default function Composer({ onClose }: { onClose(): void }) {
  const { facts, lang, words: atlasWords } = useAtlas();
  const viewNow = useViewNow();
  const words = COMPOSE_WORDS[lang];
  const [keeper, setKeeper] = useState<DraftKeeper | undefined>(desk.draftAtWork);
  const kept = useSyncExternalStore(keeper?.subscribe ?? never, keeper?.now ?? nothing, nothing);
  const [isFolded, setFolded] = useState(false);
  const [open, setOpen] = useState<number>();
  const [said, setSaid] = useState<{ text: string; undo?: () => void }>({ text: "" });
  const heading = useRef<HTMLHeadingElement>(null);

  const say = useCallback((text: string, undo?: () => void) => setSaid({ text, undo }), []);
  const queryNow = useCallback(() => writeView(viewNow()), [viewNow]);
  const voice = useMemo((): EditorVoice => ({ words, queryNow, say }), [words, queryNow, say]);

  // What was pressed to come here is gone, or stands far away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another draft, or the list, is shown
  useEffect(() => heading.current?.focus(), [keeper]);

  const take = (draft: Draft) => {
    const taken = desk.takeDraft(draft);
    setKeeper(taken);
    setOpen(undefined);
    return taken;
  };
  const begin = (make: (name: string) => Briefing, file?: string) => {
    const id = newDraftId();
    const changed = new Date().toISOString();
    return take({ id, revision: 0, changed, briefing: make(id), ...(file && { file }) });
  };
  const beginEmpty = () =>
    begin((name) => emptyBriefing(name, lang, words.untitled, facts.atlas.packs, dayOf(new Date())));
  const addView = () => {
    const into = keeper ?? beginEmpty();
    const { briefing } = into.now().draft;
    const query = queryNow();
    const step = emptyStep(viewSubject(query, { facts, lang: briefing.lang, words: atlasWords }), query);
    into.change(withStep(briefing, step));
    setOpen(stepKey(step));
    const count = briefing.steps.length + 1;
    say(words.added(count, count));
  };
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>("[data-compose-open]")?.focus();
  };

  const draft = kept?.draft;
  return (
    <section
      className="compose"
      aria-label={words.title}
      data-compose=""
      data-folded={isFolded || undefined}
      onKeyDown={(event) => {
        // Escape leads up a place; not from here, where it would change what the next step takes.
        if (event.key === "Escape") event.preventDefault();
      }}
    >
      <header className="compose-head">
        <div className="row">
          <h2 ref={heading} tabIndex={-1} lang={draft?.briefing.lang}>
            {draft ? draft.briefing.title || words.untitled : words.title}
          </h2>
          <button type="button" className="outline" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
            {isFolded ? words.unfold : words.fold}
          </button>
          <button type="button" className="outline" onClick={close}>
            {words.close}
          </button>
        </div>
        <div className="row">
          <button type="button" className="solid" data-compose-add="" onClick={addView}>
            {words.add}
          </button>
          {draft && (
            <button
              type="button"
              className="quiet"
              data-compose-all=""
              onClick={() => {
                desk.leaveDraft();
                setKeeper(undefined);
                setFolded(false);
                say("");
              }}
            >
              {words.all}
            </button>
          )}
        </div>
        <div className="row compose-said">
          <p role="status" data-compose-said="">
            {said.text}
          </p>
          {said.undo && (
            <button
              type="button"
              className="quiet"
              data-compose-undo=""
              onClick={() => {
                said.undo?.();
                say(words.undone);
                heading.current?.focus();
              }}
            >
              {words.undo}
            </button>
          )}
        </div>
        {kept && keeper && <KeptLine kept={kept} keeper={keeper} voice={voice} />}
      </header>
      <div className="compose-body" hidden={isFolded}>
        {keeper && draft ? (
          <Editor
            key={draft.id}
            draft={draft}
            voice={voice}
            open={open}
            onOpen={setOpen}
            onChange={(change, file) => keeper.change(change(keeper.now().draft.briefing), file)}
          />
        ) : (
          <BriefingList
            voice={voice}
            onNew={() => {
              beginEmpty();
              say("");
            }}
            onTake={(one) => {
              take(one);
              say("");
            }}
            onCopy={(briefing, file, text) => {
              begin((name) => ({ ...briefing, name }), file);
              say(text);
            }}
          />
        )}
      </div>
    </section>
  );
}
