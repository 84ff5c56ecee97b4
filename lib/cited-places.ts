import type { Citation } from "./briefing-text";
import type { Source } from "./schema";

/** A place in a source, with all citations that lead to it. */
export interface CitedPlace {
  source: Source;
  /** Id of the pack that the source belongs to. */
  pack: string;
  /** Paragraph; absent where the source is cited as a whole. */
  para?: string;
  citations: readonly Citation[];
}

/** Where the cited figures stand, each place of a source once, in the order of their first numbers. */
export function citedPlaces(citations: readonly Citation[]): CitedPlace[] {
  const found = new Map<string, CitedPlace & { citations: Citation[] }>();
  for (const citation of citations) {
    const { figure, source } = citation;
    const para = figure.locator?.para;
    const key = [figure.pack, source.id, para].join(" ");
    const place = found.get(key);
    if (place) place.citations.push(citation);
    else found.set(key, { source, pack: figure.pack, ...(para && { para }), citations: [citation] });
  }
  return [...found.values()];
}
