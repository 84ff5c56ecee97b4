import type { Act } from "../present-acts";

/** The words of the pages that present and read briefings; they come with them. */
export interface PresentWords {
  loading: string;
  missing: string;
  choose: string;
  present: string;
  read: string;
  inOneWindow: string;
  steps(count: number): string;
  planned(minutes: number): string;
  console: string;
  stepOf(step: number, steps: number): string;
  back: string;
  thisStep: string;
  onScript: string;
  asideAt(view: string): string;
  nextStep: string;
  noNext: string;
  notes: string;
  noNotes: string;
  larger: string;
  smaller: string;
  questions: string;
  noQuestions: string;
  showAnswer: string;
  stepList: string;
  time: string;
  clock: string;
  elapsed: string;
  plannedHere: string;
  start: string;
  restart: string;
  wall: Record<"open" | "opening" | "refused" | "isOpen" | "isFull" | "howFull" | "link" | "none", string>;
  frozen: string;
  acts: Record<Exclude<Act, { step: number }>, string>;
  unfreeze: string;
  jump: string;
  typed(digits: string): string;
  letters: string;
  keysTitle: string;
  pointing: string;
  /** The same on the wall itself. */
  pointingHere: string;
  close: string;
  more(figures: number): string;
  sources(names: string): string;
  chart: string;
  noScript: string;
  announced(step: number, steps: number, title: string): string;
}
