"use client";

import "../map/drawn-map.css";
import "./reader.css";
import "./reader-print.css";
import { type ReactNode, useMemo } from "react";
import type { Briefing } from "@/lib/briefing";
import type { Messages } from "@/lib/messages/messages";
import { READER_WORDS } from "@/lib/messages/reader-words";
import type { Lang } from "@/lib/schema";
import { AtlasProvider, useAtlas } from "../state/atlas";
import { Reader } from "./reader";
import { Reading } from "./reading";
import { useOwnDraft } from "./use-own-draft";

export interface ReaderProps {
  /** The atlas of the page as JSON, and how many portions of figures follow it. */
  json: string;
  portions: number;
  /** The briefing as JSON; absent where the address names a draft that this browser keeps. */
  briefing?: string;
  detailed: readonly string[];
  /** The map drawn at build. */
  picture: ReactNode;
  /** The shapes of the drawn maps. */
  drawing: ReactNode;
}

/** Where the atlas page lies, seen from a briefing. */
const HOME = "../../";

/** A briefing as a page to read, the map beside it. */
export function ReaderPage(props: ReaderProps & { lang: Lang; words: Messages }) {
  const { json, portions, lang, words, briefing, detailed, picture, drawing } = props;
  const told = useMemo(() => briefing && (JSON.parse(briefing) as Briefing), [briefing]);
  const rooms = { detailed, picture };
  return (
    <AtlasProvider json={json} portions={portions} lang={lang} words={words} home={HOME}>
      {drawing}
      {told ? (
        <Reading briefing={told}>
          <Reader {...rooms} />
        </Reading>
      ) : (
        <DraftReader {...rooms} />
      )}
    </AtlasProvider>
  );
}

function DraftReader(rooms: Pick<ReaderProps, "detailed" | "picture">) {
  const { lang, home } = useAtlas();
  const told = READER_WORDS[lang];
  const draft = useOwnDraft();
  if (draft && draft !== "none" && draft.steps.length > 0) {
    return (
      <Reading briefing={draft}>
        <Reader {...rooms} />
      </Reading>
    );
  }
  return (
    <main className="index-page" data-reader="">
      <p>
        <a href={`${home}briefings/`}>{told.allBriefings}</a>
      </p>
      <h1>{told.draft}</h1>
      <p role="status">{draft === undefined ? told.loading : draft === "none" ? told.noDraft : told.empty}</p>
      <noscript>
        <p>{told.noScriptDraft}</p>
      </noscript>
    </main>
  );
}
