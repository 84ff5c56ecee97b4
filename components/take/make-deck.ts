import { publishedDay } from "@/lib/atlas-day";
import { deckSources } from "@/lib/deck-sources";
import { BOUNDARY_WORDS } from "@/lib/messages/boundary-words";
import { SLIDE_WORDS } from "@/lib/messages/slide-words";
import { withParameter } from "@/lib/query-parameter";
import { NEUTRAL } from "@/lib/room";
import type { Figure } from "@/lib/schema";
import { sheetFoot } from "@/lib/sheet-foot";
import { sourceNumbers } from "@/lib/sheet-sources";
import type { SlideChart } from "@/lib/slide-chart";
import { stepSlide } from "@/lib/step-slide";
import { readView, type View } from "@/lib/view";
import { drawContent } from "./slides/draw-content";
import { drawSources } from "./slides/draw-sources";
import { drawTitle } from "./slides/draw-title";
import { finishDeck } from "./slides/finish-deck";
import { mapPictures } from "./slides/map-picture";
import { newDeck } from "./slides/new-deck";
import { type Maker, TakeProblem } from "./taking";

/** The file is written when all slides are drawn: that is the last part of the way. */
const WRITING = 0.1;

/** A briefing as a deck: a title, its steps, the sources in full. */
export const makeDeck: Maker = async (taking) => {
  const { briefing, lang, facts, progress, room, signal, words } = taking;
  const w = SLIDE_WORDS[lang];
  if (!briefing) throw new TakeProblem(w.noBriefing);
  if (briefing.steps.length === 0) throw new TakeProblem(w.noSteps);
  const deck = await newDeck({ title: briefing.title, author: briefing.author, subject: words.title });
  const [firstStep] = briefing.steps;
  // The audience is the one that was chosen, whatever the links of the steps say.
  const audience = room.name === NEUTRAL ? undefined : room.name;
  const viewOf = (query: string): View =>
    readView(audience ? withParameter(query, "room", audience) : query, facts.known).view;
  const firstView = viewOf(firstStep?.query ?? "");
  const foot = sheetFoot(firstView, publishedDay(facts.atlas, firstView), taking);
  drawTitle(deck, briefing, foot, taking);
  const numbers = sourceNumbers(facts, lang);
  const figures: Figure[] = [];
  const charts: SlideChart[] = [];
  const pictures = await mapPictures(taking);
  try {
    for (const [at, step] of briefing.steps.entries()) {
      signal.throwIfAborted();
      progress(((1 - WRITING) * at) / briefing.steps.length);
      const view = viewOf(step.query);
      const picture = await pictures.of(view);
      await breath();
      const content = stepSlide(step, view, numbers, taking);
      drawContent(deck, content, picture, lang);
      figures.push(...content.figures);
      if (content.chart) charts.push(content.chart);
    }
  } finally {
    pictures.close();
  }
  const basis = { runs: [{ text: BOUNDARY_WORDS[lang].basis[room.boundary] }] };
  drawSources(deck, [...deckSources(figures, numbers, taking), basis], foot, lang);
  signal.throwIfAborted();
  progress(1 - WRITING);
  const blob = await finishDeck(deck, charts, lang, signal);
  progress(1);
  const note = pictures.note();
  return { name: `${briefing.name}-${lang}.pptx`, blob, ...(note && { note }) };
};

/** Let the page answer before the next slide. */
const breath = () => new Promise((resolve) => setTimeout(resolve));
