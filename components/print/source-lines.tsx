import type { SheetSource } from "@/lib/sheet";
import { type PrintPiece, unbroken } from "./piece";

/** Sources under a heading, one line each, with their numbers. */
export function sourcePieces(name: string, heading: string, sources: readonly SheetSource[]): PrintPiece[] {
  if (sources.length === 0) return [];
  return [
    { key: `${name} sources`, keepsNext: true, node: <h2>{heading}</h2> },
    ...unbroken(
      sources.map(({ number, line, source }) => ({
        key: `${name} source ${number}`,
        node: (
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
        ),
      })),
    ),
  ];
}
