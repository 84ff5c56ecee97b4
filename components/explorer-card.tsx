"use client";

import { SourceCard } from "./panels/source-card";
import { BesideFigure } from "./source-text/beside-figure";

/** The source card with what the text of the source has beside it. */
export default function CardRoom({ item }: { item: string | undefined }) {
  return <SourceCard item={item} beside={(figure) => <BesideFigure figure={figure} />} />;
}
