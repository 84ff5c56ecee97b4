"use client";

import "./console.css";
import "./wall.css";
import { type ReactNode, useMemo } from "react";
import type { Briefing } from "@/lib/briefing";
import type { Messages } from "@/lib/messages/messages";
import type { Lang } from "@/lib/schema";
import { hash } from "../state/address";
import { AtlasProvider } from "../state/atlas";
import { useMounted } from "../state/use-media";
import { BriefingChoice } from "./briefing-choice";
import { followerOf } from "./channel";
import { Console } from "./console";
import { Presenting } from "./presenting";
import { Wall } from "./wall";

export interface PresentProps {
  /** Which of the two windows the page is. */
  window: "console" | "wall";
  /** The atlas of the page as JSON, and how many portions of figures follow it. */
  json: string;
  portions: number;
  /** The briefings in the language of the page, as JSON. */
  briefings: string;
  detailed: readonly string[];
  picture: ReactNode;
}

/** A page that presents a briefing: the speaker's window, or the wall. */
export function PresentPage(props: PresentProps & { lang: Lang; words: Messages }) {
  const { window: kind, json, portions, lang, words, detailed, picture } = props;
  const briefings = useMemo(() => JSON.parse(props.briefings) as Briefing[], [props.briefings]);
  // The address says what is shown, and a built page has none.
  const isMounted = useMounted();
  return (
    <AtlasProvider json={json} portions={portions} lang={lang} words={words} home="../">
      {isMounted ? (
        <Presenting briefings={briefings} missing={<BriefingChoice briefings={briefings} />}>
          {kind === "console" ? (
            <Console picture={picture} detailed={detailed} />
          ) : (
            <Wall picture={picture} detailed={detailed} follower={followerOf(hash(), window.name)} />
          )}
        </Presenting>
      ) : (
        <BriefingChoice briefings={briefings} />
      )}
    </AtlasProvider>
  );
}
