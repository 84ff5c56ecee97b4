import type { Facts } from "@/lib/facts";
import { seriesText } from "@/lib/figure-subject";
import { measure } from "@/lib/measure";
import type { Messages } from "@/lib/messages";
import { formatPeriod } from "@/lib/period";
import type { Figure, Lang, Place } from "@/lib/schema";
import { sentence } from "@/lib/sentence";
import { DEFAULT_VIEW, type View } from "@/lib/view";
import { voiceOf } from "@/lib/voice";
import { amountText } from "@/lib/wording";
import type { Painting } from "./painting";

export interface Telling {
  facts: Facts;
  lang: Lang;
  words: Messages;
}

/** What stands beside the pointer: the name of a place and one line about it. */
export interface HoverText {
  name: string;
  figure?: string;
}

/**
 * The figure that colours a place, with its date and who counts; in the gap view the state of the place in words; where
 * neither is, the first figure of its sentence, of the chosen time if there is one, with its own date.
 */
export function hoverText(place: Place, view: View, painting: Painting, telling: Telling): HoverText {
  const { lang, words } = telling;
  const name = place.name[lang];
  const state = painting.gaps?.states.get(place.id);
  const figure = painting.steps.figureOn(place);
  const own = figure?.place === place.id ? figure : undefined;
  if (state) {
    const said = words.gapStates[state];
    return { name, figure: own ? `${said}${lang === "zh" ? "：" : ": "}${told(own, painting, telling)}` : said };
  }
  if (painting.gaps) return { name };
  if (figure) return { name, figure: about(figure, place, painting, telling) };
  const first = firstFigure(place, view, painting, telling);
  return { name, figure: typeof first === "string" ? first : told(first, painting, telling) };
}

/** A figure of a larger area says whose it is. */
function about(figure: Figure, place: Place, painting: Painting, telling: Telling): string {
  const { facts, lang, words } = telling;
  const text = told(figure, painting, telling);
  if (figure.place === place.id) return text;
  return words.evidenceMap.ofLarger(facts.places.get(figure.place)?.name[lang] ?? figure.place, text);
}

/** Amount as printed, with what it is in the unit of the classes where that is another; date and who counts. */
function told(figure: Figure, { choropleth }: Painting, telling: Telling): string {
  const { facts, words } = telling;
  const voice = voiceOf(telling);
  const { value, unit } = measure(figure, choropleth.unit, facts.atlas.rates);
  const printed = amountText(figure, voice);
  const isOther = unit !== figure.unit && value !== undefined && choropleth.figures.get(figure.place) === figure;
  const amount = isOther ? `${printed} ≈ ${amountText({ value, unit, qualifier: "exact" }, voice)}` : printed;
  return words.evidenceMap.amountWhen(
    amount,
    formatPeriod(figure.period, voice, figure.basis),
    figure.series ? seriesText(figure.series, telling) : "",
  );
}

/** The first figure of the sentence of a place, or the words that say there is none. */
function firstFigure(place: Place, { packs }: View, { time }: Painting, telling: Telling): Figure | string {
  const look = (when: typeof time) =>
    sentence(
      telling.facts.select({
        ...DEFAULT_VIEW,
        place: place.id,
        ...(packs && { packs }),
        ...(when && { time: when }),
      }),
      voiceOf(telling),
    );
  const found = (when: typeof time) => look(when).find((segment) => typeof segment !== "string");
  const first = found(time) ?? (time && found(undefined));
  return first && typeof first !== "string" ? first.figure : look(undefined).join("");
}
