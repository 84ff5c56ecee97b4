import type { Metadata } from "next";
import { PrintEn } from "@/components/print-en";
import { PrintZh } from "@/components/print-zh";
import { factsOf } from "@/lib/facts";
import { handOutShapes } from "@/lib/hand-out-map";
import { MESSAGES } from "@/lib/messages";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW } from "@/lib/view";
import { siteData } from "./site-data";

const PAGES: Record<Lang, typeof PrintEn> = { en: PrintEn, zh: PrintZh };

/** The page where sheets, booklets and hand-outs are laid out, with all that it needs without a network. */
export function printPage(lang: Lang) {
  const { atlas, page, portions, shapes, detailed, briefings } = siteData();
  const { named } = factsOf(atlas).choropleth(DEFAULT_VIEW);
  const Page = PAGES[lang];
  return (
    <Page
      json={page}
      portions={portions.length}
      briefings={JSON.stringify(briefings.filter((briefing) => briefing.lang === lang))}
      detailed={detailed}
      drawing={
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own data
        <div dangerouslySetInnerHTML={{ __html: handOutShapes({ shapes, named }) }} />
      }
    />
  );
}

export function printMetadata(lang: Lang): Metadata {
  return { title: `${PRINT_WORDS[lang].title} · ${MESSAGES[lang].title}` };
}
