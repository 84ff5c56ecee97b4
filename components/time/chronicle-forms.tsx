"use client";

import { memo } from "react";
import type { Entry } from "@/lib/chronicle";
import { MARK } from "@/lib/chronicle-layout";
import { rem } from "./rem";

/** A path around (0, 0), by how far from there it begins and how it goes on; `k` is its size. */
type Form = (x: number, y: number, k: number) => string;

/** The forms tell the kinds apart. */
const FORMS: Record<Entry["form"] | "next-step", Form> = {
  mechanism: (x, y, k) => `M${x - 5 * k} ${y - 5 * k}h${10 * k}v${10 * k}h${-10 * k}z`,
  event: (x, y, k) => `M${x} ${y - 5 * k}a${5 * k} ${5 * k} 0 1 0 .01 0z`,
  case: (x, y, k) => `M${x} ${y - 6.5 * k}l${6.5 * k} ${6.5 * k} ${-6.5 * k} ${6.5 * k} ${-6.5 * k} ${-6.5 * k}z`,
  finding: (x, y, k) => `M${x} ${y - 6 * k}l${6 * k} ${11 * k}h${-12 * k}z`,
  "next-step": (x, y, k) => `M${x - 5 * k} ${y - 6 * k}l${11 * k} ${6 * k} ${-11 * k} ${6 * k}z`,
};

/** What is not of the brief is smaller. */
const SMALLER = 0.66;

interface Props {
  /** Middle and row of each mark, in the px of the layout. */
  spots: readonly { entry: Entry; x: number; row: number }[];
  width: number;
  rows: number;
}

/**
 * The forms of all marks of a lane as one drawing over their buttons. Trap: a drawing in each button is for the browser a
 * layer of its own to sort, in every frame of the page, also while nothing changes here.
 */
export const ChronicleForms = memo(function ChronicleForms({ spots, width, rows }: Props) {
  const height = rows * MARK;
  return (
    <svg
      className="chronicle-forms"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: rem(width), height: rem(height) }}
      aria-hidden="true"
    >
      {spots.map(({ entry, x, row }) => (
        <path
          key={entry.id}
          data-origin={entry.origin}
          data-planned={entry.isPlanned}
          d={FORMS[entry.kind === "next_step" ? "next-step" : entry.form](
            x,
            row * MARK + MARK / 2,
            entry.origin === "brief" ? 1 : SMALLER,
          )}
        />
      ))}
    </svg>
  );
});
