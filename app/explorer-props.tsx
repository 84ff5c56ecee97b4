import type { ExplorerProps } from "@/components/explorer";
import { factsOf } from "@/lib/facts";
import { firstPicture } from "@/lib/first-picture";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW } from "@/lib/view";
import { siteData } from "./site-data";

/**
 * What the map page gets at build. Its two languages are routes of their own: one route for both would load the words of
 * both, because Next packs everything that a route may show into the same files.
 */
export function explorerProps(lang: Lang): ExplorerProps {
  const { atlas, page, portions, shapes, detailed } = siteData();
  const facts = factsOf(atlas);
  const picture = firstPicture({
    shapes,
    choropleth: facts.choropleth(DEFAULT_VIEW),
    places: facts.places,
    lang,
    label: MESSAGES[lang].map.label,
    href: (id) => `places/#${id}`,
  });
  return {
    json: page,
    portions: portions.length,
    detailed,
    picture: (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own data
      <div dangerouslySetInnerHTML={{ __html: picture }} />
    ),
  };
}
