import { ExplorerEn } from "@/components/explorer-en";
import { ExplorerZh } from "@/components/explorer-zh";
import { factsOf } from "@/lib/facts";
import { firstPicture } from "@/lib/first-picture";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW } from "@/lib/view";
import { siteData } from "../site-data";

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const lang = (await params).lang as Lang;
  const { atlas, page, portions, shapes, detailed } = siteData();
  const facts = factsOf(atlas);
  const words = MESSAGES[lang];
  const picture = firstPicture({
    shapes,
    choropleth: facts.choropleth(DEFAULT_VIEW),
    places: facts.places,
    lang,
    label: words.map.label,
    href: (id) => `places/#${id}`,
  });
  const Explorer = lang === "en" ? ExplorerEn : ExplorerZh;
  return (
    <Explorer
      json={page}
      portions={portions.length}
      detailed={detailed}
      picture={
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own data
        <div dangerouslySetInnerHTML={{ __html: picture }} />
      }
    />
  );
}
