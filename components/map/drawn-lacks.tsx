"use client";

import { DRAWN_WORDS } from "@/lib/messages/drawn-words";
import type { Boundary } from "@/lib/room";
import type { Lang } from "@/lib/schema";
import type { View } from "@/lib/view";

interface Props {
  view: View;
  boundary: Boundary;
  lang: Lang;
}

/** What the drawn map that stands in for the live one cannot show of a view. */
export default function DrawnLacks({ view, boundary, lang }: Props) {
  const { years, gaps, boundaries } = DRAWN_WORDS[lang];
  const lacks = [
    view.compare?.kind === "years" && years,
    view.layers.includes("gaps") && gaps,
    boundary !== "de-facto" && boundaries,
  ];
  return lacks.filter(Boolean).join(lang === "zh" ? "" : " ");
}
