import type { Facts } from "@/lib/facts";
import type { Item } from "@/lib/items";
import { hasLand, sceneOf } from "@/lib/scene";

/** Mark on the drawn map what belongs to an open thing; the rest is laid back by the stylesheet. Returns what undoes it. */
export function markDrawn(root: Element, item: Item, facts: Facts): () => void {
  const scene = sceneOf(item, facts);
  const picture = root.querySelector(".first-picture");
  if (!picture || !hasLand(scene)) return () => {};
  const lit = [...scene.lit, ...scene.concerned].flatMap(({ id }) => [
    ...picture.querySelectorAll(`[data-place="${CSS.escape(id)}"]`),
  ]);
  picture.setAttribute("data-scene", item.id);
  for (const shape of lit) shape.setAttribute("data-lit", "");
  return () => {
    picture.removeAttribute("data-scene");
    for (const shape of lit) shape.removeAttribute("data-lit");
  };
}
