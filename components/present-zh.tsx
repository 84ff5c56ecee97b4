"use client";

import { zh } from "@/lib/messages/zh";
import { PresentPage, type PresentProps } from "./present/present-page";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function PresentZh(props: PresentProps) {
  return <PresentPage lang="zh" words={zh} {...props} />;
}
