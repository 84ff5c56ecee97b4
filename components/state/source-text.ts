"use client";

import { useSyncExternalStore } from "react";
import { decodeText, type Encoding, problemOfSize, type TextProblem } from "@/lib/decode-text";
import { type PrintedFigure, readSource, type SourceReading } from "@/lib/source-text";

/** A text that the reader opened from a file, with the figures found in it. */
export interface OpenedText {
  /** Name of the file. */
  name: string;
  encoding: Encoding;
  reading: SourceReading;
}

export type OpeningProblem = TextProblem | "no-match";

/** Opened texts by the id of their source. They live as long as the page does, and never leave it: no upload, no storage. */
const opened = new Map<string, OpenedText>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Read a file as the text of a source. A file that cannot be read leaves what was open before. */
export async function openSourceText(
  source: string,
  file: File,
  figures: readonly PrintedFigure[],
): Promise<OpeningProblem | undefined> {
  const problem = problemOfSize(file.size);
  if (problem) return problem;
  // A folder that was dropped is a file by its looks, and fails only when it is read.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return "not-text";
  const decoded = decodeText(new Uint8Array(bytes));
  if ("problem" in decoded) return decoded.problem;
  const reading = readSource(decoded.text, figures);
  if (reading.found.length === 0) return "no-match";
  opened.set(source, { name: file.name, encoding: decoded.encoding, reading });
  tell();
  return undefined;
}

/** Forget the text of a source. */
export function closeSourceText(source: string): void {
  opened.delete(source);
  tell();
}

/** The opened text of a source; undefined while there is none. */
export function useSourceText(source: string): OpenedText | undefined {
  return useSyncExternalStore(
    subscribe,
    () => opened.get(source),
    () => undefined,
  );
}
