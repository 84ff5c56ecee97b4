import type { Claim } from "./claims";
import type { Atlas, Figure, Pack, Source, Text } from "./schema";

/** A source with everything that rests on it. */
export interface SourceEntry {
  source: Source;
  figures: readonly Figure[];
  /** Ids of the claims that it speaks to. */
  claims: readonly string[];
  /** Records, reports, routes and findings followed up that rest on it, by id and name. */
  told: readonly { id: string; name: Text }[];
  /** Its figures name their paragraph and line, so that they can be found in its text. */
  hasText: boolean;
}

/** Every source of every pack, by pack, in the order of the files. */
export function sourceList(
  { packs }: Pick<Atlas, "packs">,
  claims: readonly Claim[],
): { pack: Pack; entries: SourceEntry[] }[] {
  const speaksTo = new Map<string, Set<string>>();
  for (const { id, sources, against } of claims) {
    for (const source of [...sources, ...against.flatMap((one) => one.source ?? [])]) {
      speaksTo.set(source.id, (speaksTo.get(source.id) ?? new Set()).add(id));
    }
  }
  const themes = new Map(packs.flatMap((pack) => pack.findings.map(({ id, theme }) => [id, theme] as const)));
  return packs.map((pack) => ({
    pack,
    entries: pack.sources.map((source) => {
      const figures = pack.figures.filter((figure) => figure.source === source.id);
      return {
        source,
        figures,
        claims: [...(speaksTo.get(source.id) ?? [])],
        told: toldBy(pack, themes).flatMap(({ id, name, sources }) =>
          sources.includes(source.id) ? [{ id, name }] : [],
        ),
        hasText: figures.some(({ locator }) => locator !== undefined),
      };
    }),
  }));
}

function toldBy(
  { records, reports, routes, sequels }: Pack,
  themes: ReadonlyMap<string, Text>,
): { id: string; name: Text; sources: readonly string[] }[] {
  const followed = sequels.map(({ id, sources }) => ({ id, name: themes.get(id) ?? { en: id, zh: id }, sources }));
  return [...records, ...reports, ...routes, ...followed];
}
