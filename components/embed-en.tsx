"use client";

import { en } from "@/lib/messages/en";
import { EmbedPage, type EmbedProps } from "./embed/embed-page";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function EmbedEn(props: EmbedProps) {
  return <EmbedPage lang="en" words={en} {...props} />;
}
