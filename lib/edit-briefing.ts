import type { Briefing, BriefingQuestion, BriefingStep } from "./briefing";
import type { Lang, Pack } from "./schema";

/** Changes of a briefing that is being written. Each returns a new briefing; parts that stay the same stay the same objects. */

/** The packs of the atlas, as a briefing names them. */
export function packsNow(packs: readonly Pack[]): Briefing["packs"] {
  return packs.map(({ id, version }) => ({ id, version }));
}

/** A briefing without steps. Who writes it is not known yet. */
export function emptyBriefing(name: string, lang: Lang, title: string, packs: readonly Pack[], day: string): Briefing {
  return { name, lang, title, author: "", date: day, packs: packsNow(packs), steps: [] };
}

/** A step of which nothing but its heading and view is known. */
export function emptyStep(title: string, query: string): BriefingStep {
  return { title, query, words: "", notes: "", questions: [], line: 0 };
}

/** With a step behind the last one, or, where a place is given, in that place. */
export function withStep(briefing: Briefing, step: BriefingStep, at = briefing.steps.length): Briefing {
  return { ...briefing, steps: briefing.steps.toSpliced(at, 0, step) };
}

export function withoutStep(briefing: Briefing, at: number): Briefing {
  return { ...briefing, steps: briefing.steps.toSpliced(at, 1) };
}

export function withStepAt(briefing: Briefing, at: number, step: BriefingStep): Briefing {
  return { ...briefing, steps: briefing.steps.with(at, step) };
}

/** With a step one place up (-1) or down (1); the same briefing where there is no such place. */
export function withStepMoved(briefing: Briefing, at: number, by: -1 | 1): Briefing {
  const step = briefing.steps[at];
  const to = at + by;
  if (!step || to < 0 || to >= briefing.steps.length) return briefing;
  return withStep(withoutStep(briefing, at), step, to);
}

export function withQuestion(step: BriefingStep, question: BriefingQuestion, at = step.questions.length): BriefingStep {
  return { ...step, questions: step.questions.toSpliced(at, 0, question) };
}

export function withoutQuestion(step: BriefingStep, at: number): BriefingStep {
  return { ...step, questions: step.questions.toSpliced(at, 1) };
}

export function withQuestionAt(step: BriefingStep, at: number, question: BriefingQuestion): BriefingStep {
  return { ...step, questions: step.questions.with(at, question) };
}

/** Minutes as typed: a whole number from 1 to 999, else none. */
export function minutesOf(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : undefined;
}

/** With a property, or without it where it is undefined: a briefing that was read from a file has no empty ones. */
export function withOptional<T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = whole;
  return value === undefined ? (rest as T) : { ...whole, [key]: value };
}
