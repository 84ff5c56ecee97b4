"use client";

import { en } from "@/lib/messages/en";
import { PrintPage, type PrintProps } from "./print/print-page";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function PrintEn(props: PrintProps) {
  return <PrintPage lang="en" words={en} {...props} />;
}
