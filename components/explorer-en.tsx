"use client";

import { en } from "@/lib/messages/en";
import { Explorer, type ExplorerProps } from "./explorer";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function ExplorerEn(props: ExplorerProps) {
  return <Explorer lang="en" words={en} {...props} />;
}
