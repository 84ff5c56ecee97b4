import type { Metadata } from "next";
import type { PresentProps } from "@/components/present/present-page";
import { PresentEn } from "@/components/present-en";
import { PresentZh } from "@/components/present-zh";
import { factsOf } from "@/lib/facts";
import { firstPicture } from "@/lib/first-picture";
import { MESSAGES } from "@/lib/messages";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW } from "@/lib/view";
import { siteData } from "./site-data";

/** The page of one of the two windows that present a briefing, with all that it needs without a network. */
export function presentPage(lang: Lang, window: PresentProps["window"]) {
  const { atlas, page, portions, shapes, detailed, briefings } = siteData();
  const facts = factsOf(atlas);
  const picture = firstPicture({
    shapes,
    choropleth: facts.choropleth(DEFAULT_VIEW),
    places: facts.places,
    lang,
    label: MESSAGES[lang].map.label,
    href: (id) => `../places/#${id}`,
  });
  const Page = lang === "en" ? PresentEn : PresentZh;
  return (
    <Page
      window={window}
      json={page}
      portions={portions.length}
      briefings={JSON.stringify(briefings.filter((briefing) => briefing.lang === lang))}
      detailed={detailed}
      picture={
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own data
        <div dangerouslySetInnerHTML={{ __html: picture }} />
      }
    />
  );
}

export function presentMetadata(lang: Lang): Metadata {
  return { title: `${PRESENT_WORDS[lang].choose} · ${MESSAGES[lang].title}` };
}
