"use client";

import { zh } from "@/lib/messages/zh";
import { ReaderPage, type ReaderProps } from "./reader/reader-page";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function ReaderZh(props: ReaderProps) {
  return <ReaderPage lang="zh" words={zh} {...props} />;
}
