import type { Briefing } from "./briefing";

/** Planned minutes of each step: its own, or an even share of what the briefing has left; undefined when nothing is planned. */
function plannedMinutes({ minutes, steps }: Pick<Briefing, "minutes" | "steps">): number[] | undefined {
  const open = steps.filter((step) => step.minutes === undefined).length;
  if (minutes === undefined && open > 0) return undefined;
  const told = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const share = open === 0 ? 0 : Math.max(0, (minutes ?? 0) - told) / open;
  return steps.map((step) => step.minutes ?? share);
}

/** Planned minutes from the beginning to the end of a step, counted from 1. */
export function plannedTo(briefing: Pick<Briefing, "minutes" | "steps">, step: number): number | undefined {
  return plannedMinutes(briefing)
    ?.slice(0, step)
    .reduce((sum, minutes) => sum + minutes, 0);
}
