"use client";

import { type DragEvent, useEffect, useState } from "react";
import type { SourceTextMessages } from "@/lib/messages/source-text";
import type { PrintedFigure } from "@/lib/source-text";
import { type OpeningProblem, openSourceText, useSourceText } from "../state/source-text";

interface Props {
  words: SourceTextMessages;
  source: string;
  figures: readonly PrintedFigure[];
}

/** A file that misses the area must not take the place of the page. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const keep = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    window.addEventListener("dragover", keep);
    window.addEventListener("drop", keep);
    return () => {
      window.removeEventListener("dragover", keep);
      window.removeEventListener("drop", keep);
    };
  }, []);
}

/** Takes the text of a source from a file that is picked or dropped, and says why when it cannot. */
export function TextPicker({ words, source, figures }: Props) {
  const opened = useSourceText(source);
  const [state, setState] = useState<OpeningProblem | "working">();
  const [over, setOver] = useState(false);
  useNoStrayDrops();

  const take = async (file: File | undefined) => {
    if (!file) return;
    setState("working");
    setState(await openSourceText(source, file, figures));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping only repeats what the file button does
    <div
      className="text-picker"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label className="outline">
        <input
          type="file"
          className="text-file"
          accept="text/*,.txt,.htm,.html"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file again is a choice too: it may have been saved anew.
            event.target.value = "";
          }}
        />
        {opened ? words.another : words.choose}
      </label>
      <span className="text-drop">{words.drop}</span>
      <span role="status">{state === "working" && words.working}</span>
      <p role="alert" className="text-problem">
        {state && state !== "working" && words.problems[state]}
      </p>
    </div>
  );
}
