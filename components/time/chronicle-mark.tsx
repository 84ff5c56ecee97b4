"use client";

import { memo } from "react";
import type { Entry } from "@/lib/chronicle";
import { MARK } from "@/lib/chronicle-layout";
import { rem } from "./rem";

/** The forms tell the kinds apart, in a box of 24. */
const FORMS: Record<Entry["form"], string> = {
  mechanism: "M7 7h10v10H7z",
  event: "M12 7a5 5 0 1 0 .01 0z",
  case: "M12 5.5 18.5 12 12 18.5 5.5 12z",
  finding: "M12 6l6 11H6z",
};
const NEXT_STEP = "M7 6l11 6-11 6z";

interface Props {
  entry: Entry;
  name: string;
  /** Middle of the mark and row, in the px of the layout. */
  x: number;
  row: number;
  label: string;
  /** Room for the label; 0: none. */
  room: number;
  isOpen: boolean;
  isStop: boolean;
  onChoose(entry: Entry): void;
}

/** One entry as a button, with its words beside it where there is room. */
export const ChronicleMark = memo(function ChronicleMark(props: Props) {
  const { entry, name, x, row, label, room, isOpen, isStop, onChoose } = props;
  return (
    <button
      type="button"
      className="chronicle-mark"
      data-event={entry.id}
      data-stop={entry.id}
      data-origin={entry.origin}
      data-planned={entry.isPlanned}
      aria-label={name}
      aria-pressed={isOpen}
      title={name}
      tabIndex={isStop ? 0 : -1}
      style={{ insetInlineStart: rem(x - MARK / 2), top: rem(row * MARK), width: rem(MARK + room) }}
      onClick={() => onChoose(entry)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={entry.kind === "next_step" ? NEXT_STEP : FORMS[entry.form]} />
      </svg>
      {room > 0 && <span>{label}</span>}
    </button>
  );
});
