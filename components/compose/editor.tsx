"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { Briefing } from "@/lib/briefing";
import { presentLink, readLink } from "@/lib/briefing-address";
import { briefingFile, fileName } from "@/lib/briefing-file";
import { checkDraft } from "@/lib/check-draft";
import { writeBriefing } from "@/lib/write-briefing";
import { useAtlas } from "../state/atlas";
import type { Draft } from "../state/drafts";
import { useView } from "../state/use-view";
import { saveFile } from "../ui/save-file";
import { AboutFields } from "./about-fields";
import { Complaints } from "./complaints";
import type { EditorVoice } from "./step-editor";
import { StepList } from "./step-list";

interface Props {
  draft: Draft;
  voice: EditorVoice;
  /** Key of the step that lies open. */
  open: number | undefined;
  onOpen(key: number | undefined): void;
  onChange(change: (briefing: Briefing) => Briefing, file?: string): void;
}

/** A draft: what it is, its steps, and the ways out of the room. */
export function Editor({ draft, voice, open, onOpen, onChange }: Props) {
  const { facts, arrival } = useAtlas();
  const { view } = useView();
  const { words, say } = voice;
  const { briefing } = draft;
  const name = draft.file ?? (fileName(briefing.title) || `briefing-${fileName(draft.id)}`);
  const file = briefingFile(name, briefing.lang);
  const folder = `../${briefing.lang}/`;
  const isWhole = arrival === "whole";
  // Typing must not wait for the check.
  const settled = useDeferredValue(briefing);
  const complaints = useMemo(() => (isWhole ? checkDraft(settled, facts, file) : []), [isWhole, settled, facts, file]);
  const ofWhole = complaints.filter(({ step }) => step === undefined);
  const [isAboutOpen, setAboutOpen] = useState(briefing.author === "");
  const save = () => {
    const left = isWhole ? checkDraft(briefing, facts, file).length : 0;
    saveFile(file, new Blob([writeBriefing(briefing)], { type: "text/markdown;charset=utf-8" }));
    say(left > 0 ? words.file.savedWith(file, left) : words.file.saved(file));
  };
  return (
    <>
      <details
        className="about"
        data-compose-about=""
        open={isAboutOpen}
        onToggle={(event) => setAboutOpen(event.currentTarget.open)}
      >
        <summary>{words.about.heading}</summary>
        <AboutFields briefing={briefing} file={name} voice={voice} onChange={onChange} />
      </details>
      <Complaints complaints={briefing.steps.length > 0 ? ofWhole : []} />
      {briefing.steps.length === 0 && <p className="none">{words.step.noSteps}</p>}
      <StepList
        briefing={briefing}
        voice={voice}
        complaints={complaints}
        open={open}
        onOpen={onOpen}
        onChange={onChange}
      />
      <footer className="compose-foot">
        <p className="step-view" data-compose-check={isWhole ? complaints.length : ""}>
          {isWhole
            ? complaints.length > 0
              ? words.file.mend(complaints.length)
              : words.file.clean
            : words.file.arriving}
        </p>
        <div className="row">
          <button type="button" className="outline" data-compose-save="" onClick={save}>
            {words.file.save}
          </button>
          {briefing.steps.length > 0 && (
            <>
              <a className="outline" href={presentLink(folder, draft.id, view)}>
                {words.list.present}
              </a>
              <a className="outline" href={readLink(folder, draft.id, view)}>
                {words.list.read}
              </a>
            </>
          )}
        </div>
      </footer>
    </>
  );
}
