import { factsOf } from "@/lib/facts";
import { firstPicture } from "@/lib/first-picture";
import { MESSAGES } from "@/lib/messages";
import { DRAWN_WORDS } from "@/lib/messages/drawn-words";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW } from "@/lib/view";
import { siteData } from "./site-data";

/**
 * The map drawn at build, for a page that a live map takes over.
 * @param up the way from the page to the one of its language, "" or "../" and so on
 */
export function pagePicture(lang: Lang, up = "") {
  const { atlas, shapes } = siteData();
  const facts = factsOf(atlas);
  const drawn = firstPicture({
    shapes,
    choropleth: facts.choropleth(DEFAULT_VIEW),
    places: facts.places,
    lang,
    label: MESSAGES[lang].map.label,
    href: (id) => `${up}places/#${id}`,
  });
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own data */}
      <div dangerouslySetInnerHTML={{ __html: drawn }} />
      <noscript>
        <p className="map-problem">{DRAWN_WORDS[lang].noScript}</p>
      </noscript>
    </>
  );
}
