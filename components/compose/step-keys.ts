import type { BriefingStep } from "@/lib/briefing";

/** Steps carry no id: a changed step takes over the key of the one that it was made from, so that its row stays the same. */
const keys = new WeakMap<BriefingStep, number>();
let last = 0;

export function stepKey(step: BriefingStep): number {
  const key = keys.get(step) ?? ++last;
  keys.set(step, key);
  return key;
}

/** The changed step, known as the one before. */
export function asSameStep(before: BriefingStep, changed: BriefingStep): BriefingStep {
  keys.set(changed, stepKey(before));
  return changed;
}
