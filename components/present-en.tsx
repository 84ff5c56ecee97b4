"use client";

import { en } from "@/lib/messages/en";
import { PresentPage, type PresentProps } from "./present/present-page";

/** An entry of its own for each language, so that a page loads the words of its own language only. */
export function PresentEn(props: PresentProps) {
  return <PresentPage lang="en" words={en} {...props} />;
}
