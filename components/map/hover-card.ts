import { itemTitle } from "@/lib/item-title";
import type { View } from "@/lib/view";
import { type HoverText, hoverText, type Telling } from "./hover-text";
import type { Painting } from "./painting";
import type { Target } from "./target";

/**
 * Show, move or hide the card beside the pointer: a name and one figure. Filled without React, so that moving the pointer
 * renders nothing.
 */
export function placeHoverCard(
  card: HTMLElement | null,
  { item, place }: Target,
  at: { x: number; y: number } | undefined,
  { view, painting, telling }: { view: View; painting: Painting; telling: Telling },
): void {
  if (!card) return;
  const { facts, lang } = telling;
  const thing = facts.items.get(item ?? "");
  const pointed = facts.places.get(place ?? "");
  const text: HoverText | undefined = thing
    ? { name: itemTitle(thing, lang) }
    : pointed && hoverText(pointed, view, painting, telling);
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
