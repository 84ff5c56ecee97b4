import { Explorer } from "@/components/explorer";
import { choropleth } from "@/lib/choropleth";
import { factsOf } from "@/lib/facts";
import { firstPicture } from "@/lib/first-picture";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW } from "@/lib/view";
import { siteData } from "../site-data";

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const lang = (await params).lang as Lang;
  const { atlas, shapes, detailed } = siteData();
  const facts = factsOf(atlas);
  const words = MESSAGES[lang];
  const whole = facts.select(DEFAULT_VIEW);
  const picture = firstPicture({
    shapes,
    choropleth: choropleth(whole, DEFAULT_VIEW.metric, facts.places, facts.named),
    places: facts.places,
    lang,
    label: words.map.label,
    href: (id) => `places/#${id}`,
  });
  return (
    <Explorer
      atlas={atlas}
      lang={lang}
      detailed={detailed}
      picture={
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own data
        <div dangerouslySetInnerHTML={{ __html: picture }} />
      }
    />
  );
}
