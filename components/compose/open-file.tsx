"use client";

import { useState } from "react";
import type { Briefing } from "@/lib/briefing";
import { partsOfFile } from "@/lib/briefing-file";
import type { BriefingComplaint } from "@/lib/briefing-spots";
import { openBriefing } from "@/lib/check-draft";
import { decodeText, problemOfSize } from "@/lib/decode-text";
import { useAtlas } from "../state/atlas";
import { Complaints } from "./complaints";
import type { EditorVoice } from "./step-editor";

interface Props {
  voice: EditorVoice;
  onOpened(briefing: Briefing, file: string, name: string): void;
}

/** The way in for a file. One with anything wrong in it is not opened; what is wrong is told, line by line. */
export function OpenFile({ voice: { words, say }, onOpened }: Props) {
  const { facts, arrival, lang } = useAtlas();
  const [refused, setRefused] = useState<{ file: string; complaints: readonly BriefingComplaint[] }>();
  const open = async (chosen: File) => {
    setRefused(undefined);
    const bytes = problemOfSize(chosen.size) ? undefined : await chosen.arrayBuffer().catch(() => undefined);
    const decoded = bytes && decodeText(new Uint8Array(bytes));
    if (!decoded || "problem" in decoded) return say(`${chosen.name} ${words.file.unreadable}`);
    const parts = partsOfFile(chosen.name);
    const from = { file: chosen.name, name: parts.name, lang: parts.lang ?? lang };
    const answer = openBriefing(decoded.text, from, facts);
    if ("briefing" in answer) return onOpened(answer.briefing, chosen.name, parts.name);
    setRefused({ file: chosen.name, complaints: answer.complaints });
    say(words.file.refused(chosen.name, answer.complaints.length));
  };
  return (
    <>
      <label className="outline file" aria-disabled={arrival !== "whole"}>
        {words.list.open}
        <input
          type="file"
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          disabled={arrival !== "whole"}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            // The same file may be chosen again once it is mended.
            event.target.value = "";
            if (chosen) void open(chosen);
          }}
        />
      </label>
      <small>{arrival === "whole" ? words.list.openHelp : words.file.arriving}</small>
      {refused && (
        <section className="refused" data-compose-refused="">
          <p>
            <b>{words.file.refused(refused.file, refused.complaints.length)}</b>
          </p>
          <Complaints complaints={refused.complaints} where={words.file.where} />
          <button type="button" className="quiet" onClick={() => setRefused(undefined)}>
            {words.file.closeComplaints}
          </button>
        </section>
      )}
    </>
  );
}
