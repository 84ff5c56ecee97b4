import type { Metadata } from "next";
import { drawnView, placesDrawn } from "@/components/map/drawn-view";
import { painter } from "@/components/map/painting";
import { ReaderEn } from "@/components/reader-en";
import { ReaderZh } from "@/components/reader-zh";
import type { Briefing } from "@/lib/briefing";
import { dayText } from "@/lib/date-text";
import { type Facts, factsOf } from "@/lib/facts";
import { handOutShapes } from "@/lib/hand-out-map";
import { MESSAGES } from "@/lib/messages";
import { READER_WORDS } from "@/lib/messages/reader-words";
import type { Writing } from "@/lib/room";
import type { Lang } from "@/lib/schema";
import { DEFAULT_VIEW, queryInRoom, readView } from "@/lib/view";
import { pagePicture } from "./page-picture";
import { siteData } from "./site-data";

const PAGES: Record<Lang, typeof ReaderEn> = { en: ReaderEn, zh: ReaderZh };

/** The page where a briefing is read; without one it reads the draft that the address names. */
export function readerPage(lang: Lang, name?: string) {
  const { atlas, page, portions, shapes, detailed, briefings } = siteData();
  const facts = factsOf(atlas);
  const briefing = briefings.find((one) => one.name === name && one.lang === lang);
  const choropleth = facts.choropleth(DEFAULT_VIEW);
  const drawing = handOutShapes({
    shapes,
    named: choropleth.named,
    ...(briefing && { wanted: placesOf(briefing, facts) }),
  });
  const Page = PAGES[lang];
  return (
    <>
      <style>{pageMargins(briefing, facts.inRoom(briefing?.room).writing[lang])}</style>
      <Page
        json={page}
        portions={portions.length}
        {...(briefing && { briefing: JSON.stringify(briefing) })}
        detailed={detailed}
        picture={pagePicture(lang, "../../")}
        drawing={
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn at build from our own data
          <div dangerouslySetInnerHTML={{ __html: drawing }} />
        }
      />
    </>
  );
}

/** The places that the maps of a briefing colour or outline. */
function placesOf({ steps, room }: Briefing, facts: Facts): ReadonlySet<string> {
  const paint = painter(facts);
  return new Set(
    steps.flatMap(({ query }) => {
      const { view } = readView(queryInRoom(query, room), facts.known);
      return placesDrawn(drawnView(view, paint({ ...view, layers: [] }, view.time), facts));
    }),
  );
}

/** Foot of every printed page: title, date, number. Browsers that know no margin boxes print their own. */
function pageMargins(briefing: Briefing | undefined, writing: Writing): string {
  const title = briefing ? `${briefing.title} · ${dayText(briefing.date, writing)}` : MESSAGES[writing.lang].title;
  const text = (written: string) =>
    `"${written.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
  return `@page{@bottom-left{content:${text(title)}}@bottom-right{content:counter(page) " / " counter(pages)}}`;
}

export function readerMetadata(lang: Lang, name?: string): Metadata {
  const briefing = siteData().briefings.find((one) => one.name === name && one.lang === lang);
  return { title: `${briefing?.title ?? READER_WORDS[lang].draft} · ${MESSAGES[lang].title}` };
}
