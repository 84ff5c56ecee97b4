"use client";

import { createContext, type ReactNode, use, useMemo } from "react";
import { type Facts, factsOf } from "@/lib/facts";
import { MESSAGES, type Messages } from "@/lib/messages";
import type { Atlas, Lang } from "@/lib/schema";

interface Reading {
  facts: Facts;
  lang: Lang;
  words: Messages;
}

const ReadingContext = createContext<Reading | undefined>(undefined);

export function AtlasProvider({ atlas, lang, children }: { atlas: Atlas; lang: Lang; children: ReactNode }) {
  const reading = useMemo(() => ({ facts: factsOf(atlas), lang, words: MESSAGES[lang] }), [atlas, lang]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

/** The facts, the language and its words. */
export function useAtlas(): Reading {
  const reading = use(ReadingContext);
  if (!reading) throw new Error("useAtlas needs an AtlasProvider above it");
  return reading;
}
