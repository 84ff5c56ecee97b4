"use client";

import { zh } from "@/lib/messages/zh";
import { PrintPage, type PrintProps } from "./print/print-page";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function PrintZh(props: PrintProps) {
  return <PrintPage lang="zh" words={zh} {...props} />;
}
