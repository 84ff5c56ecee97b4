"use client";

import { zh } from "@/lib/messages/zh";
import { EmbedPage, type EmbedProps } from "./embed/embed-page";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function EmbedZh(props: EmbedProps) {
  return <EmbedPage lang="zh" words={zh} {...props} />;
}
