"use client";

import "../map/drawn-map.css";
import "./print.css";
import "./print-pieces.css";
import "./print-lists.css";
import "./print-charts.css";
import { type ReactNode, useMemo } from "react";
import type { Briefing } from "@/lib/briefing";
import type { Messages } from "@/lib/messages/messages";
import type { Lang } from "@/lib/schema";
import { AtlasProvider } from "../state/atlas";
import { useMounted } from "../state/use-media";
import { PrintChoice } from "./print-choice";
import { PrintRoom } from "./print-room";

export interface PrintProps {
  /** The atlas of the page as JSON, and how many portions of figures follow it. */
  json: string;
  portions: number;
  /** The briefings in the language of the page, as JSON. */
  briefings: string;
  detailed: readonly string[];
  /** The shapes of the drawn maps. */
  drawing: ReactNode;
}

/** A page of pages: what is printed, as it will lie on the table. */
export function PrintPage(props: PrintProps & { lang: Lang; words: Messages }) {
  const { json, portions, lang, words, detailed, drawing } = props;
  const briefings = useMemo(() => JSON.parse(props.briefings) as Briefing[], [props.briefings]);
  // The address says what is printed, and a built page has none.
  const isMounted = useMounted();
  return (
    <AtlasProvider json={json} portions={portions} lang={lang} words={words} home="../">
      {drawing}
      {isMounted ? <PrintRoom briefings={briefings} detailed={detailed} /> : <PrintChoice briefings={briefings} />}
    </AtlasProvider>
  );
}
