import type { Features } from "./feature-state";
import { UNCOUNTED } from "./feature-steps";

/**
 * Colour the drawn map like the live one. It was drawn at build with the colours of the default view, so that under
 * another metric or time it would say what nobody asked. It is HTML that React does not own: marks are set by hand.
 */
export function colourDrawn(root: ParentNode, features: Features): void {
  const counted = [...features.values()].filter(({ value }) => value !== UNCOUNTED);
  const steps = new Map(counted.map(({ id, value }) => [id, String(value)]));
  for (const area of root.querySelectorAll<SVGPathElement>("path[data-figure-of]")) {
    const step = steps.get(area.dataset.figureOf ?? "");
    area.style.fill = step === undefined ? "none" : `var(--map-ramp-${step})`;
  }
  for (const shape of root.querySelectorAll<SVGElement>("a[data-shade]")) {
    if (!steps.has(shape.dataset.place ?? "")) delete shape.dataset.shade;
  }
  for (const [id, step] of steps) {
    for (const shape of root.querySelectorAll<SVGElement>(`a[data-place="${CSS.escape(id)}"]`)) {
      shape.dataset.shade = step;
    }
  }
}
