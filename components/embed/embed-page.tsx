"use client";

import "./embed.css";
import type { ReactNode } from "react";
import { EMBED_WORDS } from "@/lib/messages/embed-words";
import type { Messages } from "@/lib/messages/messages";
import { PLACE_INDEX_WORDS } from "@/lib/messages/place-index-words";
import type { Lang } from "@/lib/schema";
import { AtlasProvider } from "../state/atlas";
import { EmbedRoom } from "./embed-room";

export interface EmbedProps {
  /** The atlas of the page as JSON, and how many portions of figures follow it. */
  json: string;
  portions: number;
  detailed: readonly string[];
  /** The map drawn at build. */
  picture: ReactNode;
}

/** Map and chart of a view for a frame in another page. */
export function EmbedPage({ json, portions, lang, words, ...rest }: EmbedProps & { lang: Lang; words: Messages }) {
  return (
    <AtlasProvider json={json} portions={portions} lang={lang} words={words} home="../">
      <noscript>
        <p className="notice">
          {EMBED_WORDS[lang].noScript} <a href="../places/">{PLACE_INDEX_WORDS[lang].title}</a>
        </p>
      </noscript>
      <EmbedRoom {...rest} />
    </AtlasProvider>
  );
}
