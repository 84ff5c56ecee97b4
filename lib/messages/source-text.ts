import type { TextProblem } from "../decode-text";
import type { FoundHow } from "../source-text";

/** Words of the source text that the reader opens beside the atlas. */
export interface SourceTextMessages {
  heading: string;
  intro: string;
  choose: string;
  drop: string;
  another: string;
  close: string;
  working: string;
  problems: Record<TextProblem | "no-match", string>;
  /** The name of the encoding that was taken. */
  readAs(encoding: string): string;
  found(found: string, all: string): string;
  otherText: string;
  missing: string;
  figures: string;
  text: string;
  excerpt: string;
  how: Record<FoundHow, string>;
  paragraph(para: string): string;
  line(line: string): string;
  /** A marked number in the text, and the ids of the figures that it prints. */
  mark(printed: string, ids: string): string;
  choosing: string;
  openCard: string;
  find: string;
  notInText(printed: string): string;
}
