"use client";

import { BOUNDARY_WORDS } from "@/lib/messages/boundary-words";
import type { Lang } from "@/lib/schema";

/** Said where a drawn map stands in for the live one, in a room with other lines than the de facto ones. */
export default function DrawnBoundaryNote({ lang }: { lang: Lang }) {
  return BOUNDARY_WORDS[lang].drawnIsDeFacto;
}
