"use client";

import { en } from "@/lib/messages/en";
import { ReaderPage, type ReaderProps } from "./reader/reader-page";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function ReaderEn(props: ReaderProps) {
  return <ReaderPage lang="en" words={en} {...props} />;
}
