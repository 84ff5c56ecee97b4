import { type ParseError, parse } from "jsonc-parser";
import type { Complaint } from "./check-report";

/** Read a file of JSON. What is wrong with it is told at the line and column where it stops being JSON. */
export function readJson(text: string, file: string, promise: string): { value: unknown } | { complaint: Complaint } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Node names the place in one version and hides it in the next.
    const [first] = faultsOf(text);
    return {
      complaint: {
        promise,
        file,
        ...(first && placeIn(text, first.offset)),
        message: { en: "the file is not JSON", zh: "文件不是有效的 JSON" },
        mend: {
          en: "mend the brackets, commas and quotation marks here",
          zh: "请检查此处的括号、逗号和引号",
        },
      },
    };
  }
}

/** Line and column of a place in a text, both counted from 1. */
export function placeIn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faultsOf(text: string): ParseError[] {
  const faults: ParseError[] = [];
  parse(text, faults, { disallowComments: true, allowTrailingComma: false });
  return faults;
}
