"use client";

import type { RefObject } from "react";

/** What stands beside the pointer: a name and one figure. Filled without React, so that moving the pointer renders nothing. */
export function HoverCard({ card }: { card: RefObject<HTMLDivElement | null> }) {
  return <div ref={card} className="hover-card" hidden aria-hidden="true" />;
}

/** Show, move or hide the card. */
export function placeHoverCard(
  card: HTMLDivElement | null,
  text: { name: string; figure?: string } | undefined,
  at: { x: number; y: number } | undefined,
): void {
  if (!card) return;
  card.hidden = !text || !at;
  if (!text || !at) return;
  card.replaceChildren(
    text.name,
    ...(text.figure ? [Object.assign(document.createElement("span"), { textContent: text.figure })] : []),
  );
  const room = card.parentElement?.clientWidth ?? 0;
  const left = at.x + 16 + card.offsetWidth > room ? at.x - 16 - card.offsetWidth : at.x + 16;
  card.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, at.y - 12)}px)`;
}
