"use client";

import { useEffect, useState } from "react";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { useAtlas } from "../state/atlas";

interface Props {
  done: number;
  of: number;
  onStop(): void;
}

/** Maps that come sooner need no bar. */
const PATIENCE = 2000;

/** How far the maps are, and a way not to wait for them. */
export function DrawingMaps({ done, of, onStop }: Props) {
  const { lang } = useAtlas();
  const told = PRINT_WORDS[lang];
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <span className="print-progress" data-print-progress="">
      <progress value={done} max={of} aria-label={told.maps(done, of)} />
      <button type="button" className="outline" data-print-stop="" onClick={onStop}>
        {told.stopDrawing}
      </button>
    </span>
  );
}
