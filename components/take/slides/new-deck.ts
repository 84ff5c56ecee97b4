import type PptxGenJS from "pptxgenjs";
import { COLOURS, FACE, SLIDE } from "./slide-look";

export type Deck = PptxGenJS;
export type DeckSlide = PptxGenJS.Slide;

/** Name of the one master of a deck. */
export const MASTER = "ATLAS";

/** An empty deck of 16:9 with slide numbers. The library is fetched when it is first needed. */
export async function newDeck(about: { title: string; author: string; subject: string }): Promise<Deck> {
  const { default: Pptx } = await import("pptxgenjs");
  const deck = new Pptx();
  deck.defineLayout({ name: "ATLAS_16X9", width: SLIDE.width, height: SLIDE.height });
  deck.layout = "ATLAS_16X9";
  deck.title = about.title;
  deck.author = about.author;
  deck.subject = about.subject;
  deck.company = "";
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: COLOURS.paper },
    slideNumber: {
      x: SLIDE.width - SLIDE.edge - 0.8,
      y: SLIDE.foot - 0.32,
      w: 0.8,
      h: 0.3,
      align: "right",
      fontFace: FACE,
      fontSize: 12,
      color: COLOURS.quiet,
    },
  });
  return deck;
}
