/** One paragraph or heading of a text, with its place in it. */
export interface Passage {
  /** Offsets into the text: the passage is `text.slice(start, end)`, without the blanks around it. */
  start: number;
  end: number;
  /** Its first line, counted from 1. */
  line: number;
  /** "P1", "P2" … for paragraphs of the body, as locators count them; headings, titles and dates have none. */
  para?: string;
}

interface Line {
  start: number;
  end: number;
  line: number;
  words: string;
}

const SENTENCE_END = /[。！？!?.][”’」』")）]*$/;
const INDENT = /^(?:\u3000| {2}|\t)/;
/** A body paragraph holds a sentence; a title, a heading or a date does not. */
const HOLDS_SENTENCE = /[。！？]|[.!?](?:\s|$)/;
/** Nobody wraps lines as long as this: each is a paragraph of its own. */
const UNWRAPPED = 150;

/** The lines of a text, blank ones included. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((words, index) => {
    const line = { start, end: start + words.length, line: index + 1, words };
    start += words.length + 1;
    return line;
  });
}

/**
 * Split a text into its passages. A new one begins after a blank line, at an indented line, and after a line that ends
 * a sentence without filling the width of its block; so a copy with other line breaks has the same paragraphs.
 */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let body = 0;
  for (const block of blocksOf(linesOf(text))) {
    for (const lines of paragraphsOf(block)) {
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) continue;
      const start = first.start + first.words.length - first.words.trimStart().length;
      const end = last.start + last.words.trimEnd().length;
      const isBody = HOLDS_SENTENCE.test(text.slice(start, end));
      if (isBody) body += 1;
      passages.push({ start, end, line: first.line, ...(isBody && { para: `P${body}` }) });
    }
  }
  return passages;
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.words.trim() === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function paragraphsOf(block: readonly Line[]): Line[][] {
  // Not Math.max(...lengths): a text of a hundred thousand lines would overflow the stack.
  const width = block.reduce((most, { words }) => Math.max(most, words.length), 0);
  const paragraphs: Line[][] = [];
  for (const [index, line] of block.entries()) {
    const before = block[index - 1];
    if (!before || startsAnew(line, before, width)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

function startsAnew(line: Line, before: Line, width: number): boolean {
  if (INDENT.test(line.words) || width >= UNWRAPPED) return true;
  return SENTENCE_END.test(before.words.trimEnd()) && before.words.length < width - 2;
}
