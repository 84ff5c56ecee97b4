import type { Briefing } from "@/lib/briefing";
import { dayText } from "@/lib/date-text";
import { SLIDE_WORDS } from "@/lib/messages/slide-words";
import type { SheetFoot } from "@/lib/sheet";
import { fitted, heightOf, type SlideParagraph, shortened } from "@/lib/slide-text";
import type { Taking } from "../taking";
import { drawFoot } from "./draw-foot";
import { type Deck, MASTER } from "./new-deck";
import { COLOURS, INNER, SLIDE } from "./slide-look";
import { slideRuns, textLook } from "./slide-runs";

/** The first slide: title, author and day, for whom, with which data, how many steps. */
export function drawTitle(deck: Deck, briefing: Briefing, foot: SheetFoot, { lang, room, words, facts }: Taking): void {
  const w = SLIDE_WORDS[lang];
  const slide = deck.addSlide({ masterName: MASTER });
  const whole: SlideParagraph = { runs: [{ text: briefing.title, bold: true }] };
  const { size } = fitted([whole], { width: INNER, height: 1.9 }, [44, 36, 28]);
  // In full it stands in the notes.
  const head: SlideParagraph = { runs: [{ text: shortened(briefing.title, size, INNER, 4), bold: true }] };
  const height = heightOf([head], size, INNER);
  const top = 1.5;
  slide.addText(slideRuns([head], size, lang), {
    ...textLook(lang),
    x: SLIDE.edge,
    y: top,
    w: INNER,
    h: height,
  });
  const packs = facts.atlas.packs
    .filter(({ id }) => briefing.packs.some((pack) => pack.id === id))
    .map(({ title, version }) => `${title[lang]} ${version}`);
  const lines = [
    w.by(briefing.author, dayText(briefing.date, { ...room, lang })),
    w.forRoom(room.title[lang]),
    packs.length > 0 ? w.data(packs.join(words.sentence.semicolon)) : "",
    foot.dates,
    [words.title, w.steps(briefing.steps.length)].join(" · "),
    foot.draft ?? "",
  ].filter(Boolean);
  const paragraphs = lines.map((text): SlideParagraph => ({ runs: [{ text }] }));
  const fit = fitted(paragraphs, { width: INNER, height: 2.7 }, [20, 18, 14]);
  slide.addText(slideRuns(fit.pages[0] ?? [], fit.size, lang, { color: COLOURS.quiet }), {
    ...textLook(lang),
    x: SLIDE.edge,
    y: top + height + 0.3,
    w: INNER,
    h: 2.7,
  });
  drawFoot(slide, foot, lang);
  slide.addNotes([briefing.title, ...lines, "", foot.link].join("\n"));
}
