import { SLIDE_WORDS } from "@/lib/messages/slide-words";
import type { Lang } from "@/lib/schema";
import type { SheetFoot } from "@/lib/sheet";
import { fitted, type SlideParagraph } from "@/lib/slide-text";
import { drawFoot, footHeight } from "./draw-foot";
import { type Deck, MASTER } from "./new-deck";
import { COLOURS, INNER, SLIDE, TYPE } from "./slide-look";
import { slideRuns, textLook } from "./slide-runs";

const TOP = 1.0;

/** The last slides: every source in full. Returns how many there are. */
export function drawSources(deck: Deck, sources: readonly SlideParagraph[], foot: SheetFoot, lang: Lang): number {
  const w = SLIDE_WORDS[lang];
  const height = SLIDE.foot - footHeight(foot, lang) - 0.15 - TOP;
  const { pages } = fitted(sources, { width: INNER, height }, [TYPE.foot]);
  for (const [at, page] of pages.entries()) {
    const slide = deck.addSlide({ masterName: MASTER });
    const title = at === 0 ? w.sourcesTitle : w.continued(w.sourcesTitle);
    slide.addText(title, {
      ...textLook(lang),
      x: SLIDE.edge,
      y: 0.35,
      w: INNER,
      h: 0.5,
      fontSize: 24,
      bold: true,
    });
    slide.addText(slideRuns(page, TYPE.foot, lang, { color: COLOURS.ink }), {
      ...textLook(lang),
      x: SLIDE.edge,
      y: TOP,
      w: INNER,
      h: height,
    });
    drawFoot(slide, foot, lang);
    slide.addNotes(title);
  }
  return pages.length;
}
