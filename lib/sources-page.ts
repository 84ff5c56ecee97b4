import type { View } from "./view";

/**
 * The address of the page of sources, in the theme of the view; with a row ("source-…", "claim-…") at that row.
 * @param home where the atlas page lies, seen from the page that has the link: "../../"
 */
export function sourcesPage({ theme }: Pick<View, "theme">, row?: string, home = ""): string {
  return `${home}sources/${theme ? `?theme=${theme}` : ""}${row ? `#${row}` : ""}`;
}
