import { textOfHtml } from "./html-text";

/** The encodings that a text may come in, by the names that readers know them by. */
export const ENCODINGS = ["UTF-8", "UTF-16", "GB18030"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Why a file cannot be read as a text. */
export const TEXT_PROBLEMS = ["empty", "too-big", "not-text", "undecodable"] as const;
export type TextProblem = (typeof TEXT_PROBLEMS)[number];

/** A text of this size takes a moment to search; a longer one is hardly the source of a brief. */
export const MOST_BYTES = 5_000_000;

export type Decoded = { text: string; encoding: Encoding } | { problem: TextProblem };

/** What can be said of a file before it is read. */
export function problemOfSize(bytes: number): TextProblem | undefined {
  if (bytes === 0) return "empty";
  return bytes > MOST_BYTES ? "too-big" : undefined;
}

/**
 * Read the bytes of a file as a text: UTF-8 with or without a byte order mark, UTF-16 by its mark, else GB18030
 * (which holds GBK and GB 2312). A saved web page is stripped to its words. Line ends become "\n".
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const problem = problemOfSize(bytes.length);
  if (problem) return { problem };
  const decoded = decode(bytes);
  if (!decoded) return { problem: looksBinary(bytes) ? "not-text" : "undecodable" };
  const text = textOfHtml(decoded.text.replace(/\r\n?/g, "\n"));
  if (share(text, isControl) > 0.001) return { problem: "not-text" };
  // GB18030 gives every two bytes a meaning, if need be one that nobody has defined: then it was another encoding.
  if (share(text, isUndefined) > 0.005) return { problem: "undecodable" };
  return text.trim() === "" ? { problem: "empty" } : { text, encoding: decoded.encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return attempt(bytes, "utf-16le", "UTF-16");
  if (first === 0xfe && second === 0xff) return attempt(bytes, "utf-16be", "UTF-16");
  return attempt(bytes, "utf-8", "UTF-8") ?? attempt(bytes, "gb18030", "GB18030");
}

/** TextDecoder takes a byte order mark off by itself, and throws on bytes that the encoding does not have. */
function attempt(
  bytes: Uint8Array,
  label: string,
  encoding: Encoding,
): { text: string; encoding: Encoding } | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

const isControl = (code: number) => (code < 32 && (code < 9 || code > 13)) || code === 127;
const isUndefined = (code: number) => (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd;

function share(text: string, isSuch: (code: number) => boolean): number {
  let such = 0;
  for (let index = 0; index < text.length; index += 1) if (isSuch(text.charCodeAt(index))) such += 1;
  return such / Math.max(text.length, 1);
}
