import type { ReactNode } from "react";
import type { Briefing } from "@/lib/briefing";
import type { Facts } from "@/lib/facts";
import { MESSAGES } from "@/lib/messages";
import { PLACE_INDEX_WORDS } from "@/lib/messages/place-index-words";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { LANGS, type Lang } from "@/lib/schema";
import { Explorer } from "../explorer";
import { BriefingsPage } from "../index-pages/briefings-page";
import { PlacesPage } from "../index-pages/places-page";
import { PresentPage } from "../present/present-page";
import { PrintPage } from "../print/print-page";
import { ReaderPage } from "../reader/reader-page";
import { SourcesPage } from "../sources/sources-page";
import { DrawnPicture, DrawnShapes, type Shapes } from "./drawn";

/** Everything that the pages of the site are made from. */
export interface SiteContents {
  /** The atlas, as JSON. */
  json: string;
  briefings: readonly Briefing[];
  shapes: Shapes;
  facts: Facts;
  /** Countries whose provinces are on the map. */
  detailed: readonly string[];
}

/** A page of the site. */
export interface SitePage {
  lang: Lang;
  title: string;
  /** One of the windows of a talk. */
  isTalk: boolean;
  /** The address names a page that the document does not hold: this one stands in. */
  isOther?: true;
  content: ReactNode;
}

const asked = (path: string) => {
  const [, code, ...rest] = path.split("/");
  const lang = LANGS.find((one) => one === code);
  return lang && { lang, room: rest.filter(Boolean) };
};

const ROOMS = ["", "places", "sources", "present", "wall", "briefings", "print"];

/** Whether there is such a page: "/en/", "/zh/briefings/cn-2005/". */
export function isPage(path: string): boolean {
  const { room: [first = "", ...rest] = [] } = asked(path) ?? {};
  return asked(path) !== undefined && ROOMS.includes(first) && rest.length <= (first === "briefings" ? 1 : 0);
}

/** The page of a path. For one that the document does not hold stands the atlas, or the list of its briefings. */
export function pageOf(path: string, query: string, contents: SiteContents): SitePage {
  const { lang, room } = asked(path) ?? { lang: "en", room: [] };
  const words = MESSAGES[lang];
  const { json, briefings, shapes, facts, detailed } = contents;
  // A draft was written in one language, and is there in both, as on the site.
  const here = briefings.filter((one) => one.lang === lang || one.name.startsWith("draft-"));
  const whole = { json, portions: 0, lang, words, detailed, picture: <DrawnPicture shapes={shapes} /> };
  const page = (content: ReactNode, title: string = words.subtitle): SitePage => ({
    lang,
    title: `${title} · ${words.title}`,
    isTalk: room[0] === "wall" || room[0] === "present",
    content,
  });
  switch (room[0]) {
    case "places":
      return page(<PlacesPage facts={facts} lang={lang} />, PLACE_INDEX_WORDS[lang].title);
    case "sources":
      return page(<SourcesPage facts={facts} lang={lang} />, words.sources.title);
    case "present":
    case "wall": {
      const kind = room[0] === "wall" ? "wall" : "console";
      return page(
        <PresentPage {...whole} window={kind} briefings={JSON.stringify(here)} />,
        PRESENT_WORDS[lang].choose,
      );
    }
    case "briefings": {
      const list = page(<BriefingsPage all={here} writing={facts.writing[lang]} />, PRESENT_WORDS[lang].choose);
      if (room[1] === undefined) return list;
      const name = room[1] === "draft" ? new URLSearchParams(query).get("briefing") : decodeURIComponent(room[1]);
      const briefing = here.find((one) => one.name === name);
      // A draft may still be kept by the browser that reads.
      if (!briefing && room[1] !== "draft") return { ...list, isOther: true };
      return page(
        <ReaderPage
          {...whole}
          {...(briefing && { briefing: JSON.stringify(briefing) })}
          drawing={<DrawnShapes shapes={shapes} />}
        />,
        briefing?.title,
      );
    }
    case "print":
      return page(
        <PrintPage {...whole} briefings={JSON.stringify(here)} drawing={<DrawnShapes shapes={shapes} />} />,
        PRINT_WORDS[lang].title,
      );
    default:
      return { ...page(<Explorer {...whole} />), ...(!isPage(path) && { isOther: true as const }) };
  }
}
