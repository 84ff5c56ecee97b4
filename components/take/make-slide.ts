import { viewSlide } from "@/lib/view-slide";
import { drawContent } from "./slides/draw-content";
import { finishDeck } from "./slides/finish-deck";
import { mapPictures } from "./slides/map-picture";
import { newDeck } from "./slides/new-deck";
import type { Maker } from "./taking";

/** The view on screen as a slide. */
export const makeSlide: Maker = async (taking) => {
  const { facts, lang, view, words, progress, signal } = taking;
  const content = viewSlide(facts.select(view), taking);
  const deck = await newDeck({ title: content.title, author: "", subject: words.title });
  signal.throwIfAborted();
  progress(0.1);
  const pictures = await mapPictures(taking);
  const picture = await pictures.of(view).finally(pictures.close);
  progress(0.7);
  drawContent(deck, content, picture, lang);
  const blob = await finishDeck(deck, content.chart ? [content.chart] : [], lang, signal);
  progress(1);
  const note = pictures.note();
  return { name: `concord-atlas-${view.place ?? "overview"}-${lang}.pptx`, blob, ...(note && { note }) };
};
