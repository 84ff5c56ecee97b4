import type { ExplorerProps } from "@/components/explorer";
import type { Lang } from "@/lib/schema";
import { pagePicture } from "./page-picture";
import { siteData } from "./site-data";

/**
 * What the map page gets at build. Its two languages are routes of their own: one route for both would load the words of
 * both, because Next packs everything that a route may show into the same files.
 */
export function explorerProps(lang: Lang): ExplorerProps {
  const { page, portions, detailed } = siteData();
  return {
    json: page,
    portions: portions.length,
    detailed,
    picture: pagePicture(lang),
  };
}
