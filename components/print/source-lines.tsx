import type { SheetSource } from "@/lib/sheet";
import { type PrintPiece, unbroken } from "./piece";

/** A source with its number. */
export function SourceLine({ told: { number, line, source } }: { told: SheetSource }) {
  return (
    <p className="source-line" data-source={source.id}>
      <b>[{number}]</b>
      <bdi>
        {line}
        {source.url && (
          <>
            {" "}
            <a href={source.url}>{source.url}</a>
          </>
        )}
      </bdi>
    </p>
  );
}

/** Sources under a heading, one line each, with their numbers. */
export function sourcePieces(name: string, heading: string, sources: readonly SheetSource[]): PrintPiece[] {
  if (sources.length === 0) return [];
  return [
    { key: `${name} sources`, keepsNext: true, node: <h2>{heading}</h2>, section: heading },
    ...unbroken(sources.map((told) => ({ key: `${name} source ${told.number}`, node: <SourceLine told={told} /> }))),
  ];
}
