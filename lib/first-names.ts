import type { Messages } from "./messages/messages";

/** The first names of a list, and how many more there are. */
export function firstNames(
  names: readonly string[],
  most: number,
  { evidence, sentence }: Pick<Messages, "evidence" | "sentence">,
): string {
  const left = names.length - most;
  const first = names.slice(0, most).join(sentence.semicolon);
  return left > 0 ? `${first} ${evidence.andMore(left)}` : first;
}
