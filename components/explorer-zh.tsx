"use client";

import { zh } from "@/lib/messages/zh";
import { Explorer, type ExplorerProps } from "./explorer";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function ExplorerZh(props: ExplorerProps) {
  return <Explorer lang="zh" words={zh} {...props} />;
}
