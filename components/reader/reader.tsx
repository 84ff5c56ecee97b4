"use client";

import { lazy, type ReactNode, useMemo, useRef, useState } from "react";
import { dayText } from "@/lib/date-text";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { readReading } from "@/lib/reader-address";
import { reviewLine } from "@/lib/review-line";
import { wholeSearch } from "../state/address";
import { useAtlas } from "../state/atlas";
import { Room } from "../state/room";
import { useMedia, useShownTheme } from "../state/use-media";
import { useView } from "../state/use-view";
import { MapSide } from "./map-side";
import { ReaderHead } from "./reader-head";
import { useReading } from "./reading";
import { Step } from "./step";
import { useStepRead } from "./use-step-read";

const SourceCard = lazy(() => import("../panels/source-card").then(({ SourceCard: card }) => ({ default: card })));

/** What the address asks to be opened over the step's view, as it stands now. */
const cardAsked = (): string | undefined =>
  new URLSearchParams(readReading(wholeSearch(), "").aside).get("item") ?? undefined;

interface Props {
  detailed: readonly string[];
  picture: ReactNode;
}

/** A briefing to read: its steps one after the other, the map beside them. */
export function Reader({ detailed, picture }: Props) {
  const { facts, lang, words, home, voice } = useAtlas();
  const { briefing, steps, number, isAside } = useReading();
  const { view } = useView();
  const told = READER_WORDS[lang];
  const room = facts.room(view);
  const review = reviewLine(room, lang);
  const root = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia("(max-width: 64rem)");
  const withProvinces = useMemo(() => new Set(detailed), [detailed]);
  const [hasNotes, setNotes] = useState(true);
  const isFigure = (id: string | undefined) => id !== undefined && facts.figure(id) !== undefined;
  useStepRead(root, { isHeld: () => isFigure(cardAsked()), isBelowMap: isNarrow, steps: steps.length });

  useShownTheme(view.theme ?? room.theme);

  // The figure of a step's own view stands in the text; one that was asked for opens its card.
  const asked = isAside && isFigure(view.item) ? view.item : undefined;
  const [hasCard, setHasCard] = useState(false);
  if (asked !== undefined && !hasCard) setHasCard(true);

  return (
    <div
      ref={root}
      className="reader"
      data-reader={briefing.name}
      data-steps={steps.length}
      data-step={number}
      data-notes={hasNotes}
    >
      <a className="skip" href="#text">
        {told.skip}
      </a>
      <ReaderHead hasNotes={hasNotes} onNotes={setNotes} />
      <MapSide picture={picture} detailed={withProvinces} />
      <main id="text" className="reader-text" tabIndex={-1}>
        {steps.map((step) => (
          <Step key={step.number} step={step} isRead={step.number === number} />
        ))}
        <footer className="reader-end">
          <p>{told.written(briefing.author, dayText(briefing.date, voice))}</p>
          <p>
            {room.disclaimer[lang]} {review && <b data-review="">{review}</b>} {words.map.credit}
          </p>
          <p>
            <a href={home}>{told.toAtlas}</a> · <a href={`${home}briefings/`}>{told.allBriefings}</a> ·{" "}
            <a href={`${home}sources/`}>{words.footer.sources}</a>
          </p>
        </footer>
      </main>
      {hasCard && (
        <Room>
          <SourceCard item={asked} />
        </Room>
      )}
    </div>
  );
}
