import type { View } from "./view";

/** The address of the page of sources from the atlas page, in its theme; with a row ("source-…", "claim-…") at that row. */
export function sourcesPage({ theme }: Pick<View, "theme">, row?: string): string {
  return `sources/${theme ? `?theme=${theme}` : ""}${row ? `#${row}` : ""}`;
}
