"use client";

import type { Figure } from "@/lib/schema";
import { textFigures } from "@/lib/text-figure";
import { useAtlas } from "../state/atlas";
import { FindInText } from "./find-in-text";

/** What stands under a figure's source card: its place in the text of its source, where it names one. */
export function BesideFigure({ figure }: { figure: Figure }) {
  const { facts, voice } = useAtlas();
  const source = facts.source(figure);
  const pack = facts.atlas.packs.find(({ id }) => id === figure.pack);
  if (!figure.locator || !source || !pack) return null;
  return (
    <FindInText
      key={figure.id}
      source={source.id}
      language={source.language}
      figure={figure}
      figures={textFigures(pack.figures, source.id, voice)}
    />
  );
}
