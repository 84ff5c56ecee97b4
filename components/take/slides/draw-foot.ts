import { SLIDE_WORDS } from "@/lib/messages/slide-words";
import type { Lang } from "@/lib/schema";
import type { SheetFoot } from "@/lib/sheet";
import { heightOf } from "@/lib/slide-text";
import type { DeckSlide } from "./new-deck";
import { COLOURS, INNER, SLIDE, TYPE } from "./slide-look";
import { slideRuns, textLook } from "./slide-runs";

/** Room for the number of the slide at the right. */
const WIDTH = INNER - 0.9;

const linesOfFoot = ({ disclaimer, review, dates }: SheetFoot, live: string) => [
  { runs: [{ text: disclaimer }] },
  { runs: [{ text: [review, dates, live].filter(Boolean).join(" · ") }] },
];

/** How high the foot of a slide is, in inches. */
export const footHeight = (foot: SheetFoot, lang: Lang): number =>
  heightOf(linesOfFoot(foot, SLIDE_WORDS[lang].live), TYPE.foot, WIDTH) + 0.05;

/** What stands at the foot of every slide: disclaimer, review line, dates, link; over a draft its word. */
export function drawFoot(slide: DeckSlide, foot: SheetFoot, lang: Lang): void {
  const { live } = SLIDE_WORDS[lang];
  const height = footHeight(foot, lang);
  const y = SLIDE.foot - height;
  const said = [foot.review, foot.dates].filter(Boolean).join(" · ");
  slide.addShape("line", { x: SLIDE.edge, y: y - 0.04, w: INNER, h: 0, line: { color: COLOURS.rule, width: 0.75 } });
  slide.addText(
    [
      ...slideRuns([{ runs: [{ text: foot.disclaimer }] }], TYPE.foot, lang, { color: COLOURS.quiet }),
      { text: `${said} · `, options: { ...textLook(lang), fontSize: TYPE.foot, color: COLOURS.quiet } },
      {
        text: live,
        options: { ...textLook(lang), fontSize: TYPE.foot, color: COLOURS.link, hyperlink: { url: foot.link } },
      },
    ],
    { ...textLook(lang), x: SLIDE.edge, y, w: WIDTH, h: height },
  );
  if (foot.draft) drawDraft(slide, lang);
}

function drawDraft(slide: DeckSlide, lang: Lang): void {
  slide.addText(SLIDE_WORDS[lang].draft, {
    ...textLook(lang),
    x: SLIDE.width / 2 - 4.5,
    y: 2.4,
    w: 9,
    h: 2.4,
    align: "center",
    valign: "middle",
    fontSize: 120,
    bold: true,
    color: COLOURS.draft,
    transparency: 82,
    rotate: 335,
    objectName: SLIDE_WORDS[lang].draft,
  });
}
