"use client";

import { rowLabel } from "@/lib/row-label";
import type { Figure } from "@/lib/schema";
import { useAtlas } from "../state/atlas";

/** What rows are called, in the reader's language. */
export function useRowLabel(): (figure: Figure) => ReturnType<typeof rowLabel> {
  const { facts, lang, words } = useAtlas();
  return (figure) => rowLabel(figure, { facts, lang, words });
}
