"use client";

import { chosenConversion, rateText } from "@/lib/conversion";
import type { Figure } from "@/lib/schema";
import { plain, type Segment } from "@/lib/sentence";
import type { UnitChoice } from "@/lib/view";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

/** A number that opens its source. Where sources differ on it, it says so. */
export function FigureButton({ figure, text }: { figure: Figure; text?: string }) {
  const { facts, lang, words, voice } = useAtlas();
  const setView = useSetView();
  const amount = text ?? amountText(figure, voice);
  const { card } = words.evidencePanels;
  const differs = facts.dispute(figure)?.differs === true;
  const name = words.chart.openSource(amount);
  return (
    <button
      type="button"
      className="figure"
      aria-label={differs ? `${name}${lang === "zh" ? "（" : " ("}${card.differs}${lang === "zh" ? "）" : ")"}` : name}
      title={differs ? card.differsShort : undefined}
      data-differs={differs || undefined}
      onClick={() => setView({ item: figure.id })}
    >
      {amount}
      {differs && (
        <span className="differs-mark" aria-hidden="true">
          ≠
        </span>
      )}
    </button>
  );
}

/** The figure in the unit that the reader chose, beside the printed one; nothing where it stays as printed. */
export function Converted({ figure, units }: { figure: Figure; units: UnitChoice }) {
  const { facts, words, voice } = useAtlas();
  const converted = chosenConversion(figure, units, facts.atlas.rates, voice);
  if (!converted || converted === "no-rate") return null;
  const { card } = words.evidencePanels;
  const how =
    converted.how === "rate" && converted.rate
      ? card.atRate(rateText(converted.rate, voice))
      : converted.how === "source"
        ? card.bySource
        : "";
  return (
    <small className="converted" data-converted={converted.how}>
      {converted.text}
      {how && ` (${how})`}
    </small>
  );
}

/** How many signs at the start of a text close what stands before it. */
const closingIn = (text: string) => text.search(/[^\p{Pe}\p{Po}]|$/u);

/** A sentence whose numbers open their sources, a line a clause. */
export function Sentence({ clauses }: { clauses: readonly (readonly Segment[])[] }) {
  return (
    <p className="sentence">
      {clauses.map((segments) => (
        <span key={plain(segments)} className="clause">
          <Clause segments={segments} />{" "}
        </span>
      ))}
    </p>
  );
}

/** A number holds the signs that close it: a button would let them begin a line. */
function Clause({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, at) => {
    if (typeof segment === "string") {
      return segment.slice(typeof segments[at - 1] === "object" ? closingIn(segment) : 0);
    }
    const next = segments[at + 1];
    return (
      <span key={segment.figure.id}>
        <FigureButton figure={segment.figure} text={segment.text} />
        {typeof next === "string" && next.slice(0, closingIn(next))}
      </span>
    );
  });
}
