import type { Briefing, BriefingQuestion, BriefingStep } from "./briefing";
import type { Complaint } from "./check-report";
import type { Text } from "./schema";

/** Where a piece of a briefing begins in its file, line and column from 1. */
export interface Spot {
  line: number;
  column: number;
  /** Blanks that the file puts before each further line of the piece. */
  indent?: number;
}

/** The spots of the pieces of a briefing, a step or a question, by the name of the piece. */
export type Spots = ReadonlyMap<Briefing | BriefingStep | BriefingQuestion, Readonly<Record<string, Spot>>>;

/** A complaint about a briefing; `step` counts from 1 and is absent where it is about the whole. */
export interface BriefingComplaint extends Complaint {
  step?: number;
}

/** Takes down what is wrong at a spot, and how to mend it. */
export type ComplainAt = (spot: Spot, message: Text, mend: Text) => void;

/** The spot of a place inside a piece of text that begins at `start`. */
export function spotWithin(start: Spot, text: string, offset: number): Spot {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  if (lastBreak < 0) return { line: start.line, column: start.column + offset };
  return {
    line: start.line + before.split("\n").length - 1,
    column: offset - lastBreak + (start.indent ?? 0),
  };
}
