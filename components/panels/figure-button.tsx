"use client";

import type { Figure } from "@/lib/schema";
import type { Segment } from "@/lib/sentence";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

/** A number that opens its source. */
export function FigureButton({ figure, text }: { figure: Figure; text?: string }) {
  const { lang, words } = useAtlas();
  const setView = useSetView();
  const amount = text ?? amountText(figure, lang);
  return (
    <button
      type="button"
      className="figure"
      aria-label={words.chart.openSource(amount)}
      onClick={() => setView({ item: figure.id })}
    >
      {amount}
    </button>
  );
}

/** A sentence whose numbers open their sources. */
export function Sentence({ segments }: { segments: readonly Segment[] }) {
  return (
    <p className="sentence">
      {segments.map((segment) =>
        typeof segment === "string" ? (
          segment
        ) : (
          <FigureButton key={segment.figure.id} figure={segment.figure} text={segment.text} />
        ),
      )}
    </p>
  );
}
