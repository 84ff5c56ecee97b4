"use client";

import { memo } from "react";
import type { Entry } from "@/lib/chronicle";
import { MARK } from "@/lib/chronicle-layout";
import { rem } from "./rem";

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

/** One entry as a button, with its words beside it where there is room; its form is drawn over it with those of its lane. */
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
      {room > 0 && <span>{label}</span>}
    </button>
  );
});
