import { CARD_WORDS } from "./messages/card-words";
import type { Messages } from "./messages/messages";
import { SLIDE_WORDS } from "./messages/slide-words";
import type { Figure, Lang } from "./schema";
import type { SourceNumbers } from "./sheet-sources";
import type { SlideParagraph } from "./slide-text";

/** So many figures of a source are named one by one. */
const MOST_NAMED = 12;

/** The sources of a deck in full, a paragraph each: what it is, how well known, where to read it, where the figures stand in it. */
export function deckSources(
  figures: readonly Figure[],
  numbers: SourceNumbers,
  { lang, words }: { lang: Lang; words: Messages },
): SlideParagraph[] {
  const w = SLIDE_WORDS[lang];
  const gap = words.sentence.semicolon;
  const bySource = new Map<number, Figure[]>();
  for (const figure of new Set(figures)) {
    const number = numbers.of(figure);
    bySource.set(number, [...(bySource.get(number) ?? []), figure]);
  }
  return numbers.all().map(({ number, source, line }) => {
    const used = bySource.get(number) ?? [];
    const named = used.slice(0, MOST_NAMED).map(({ id, locator }) => {
      const spot = locator ? words.source.paragraph(locator.para, locator.line) : "";
      return spot ? `${id} ${spot}` : id;
    });
    const left = used.length - named.length;
    const more = left > 0 ? [w.andMore(left)] : [];
    const rest = [
      line,
      CARD_WORDS[lang].tiers[source.tier],
      source.url ?? "",
      named.length > 0 ? w.usedFor([...named, ...more].join(gap)) : "",
    ];
    return { runs: [{ text: `${number}  `, bold: true }, { text: rest.filter(Boolean).join(" · ") }] };
  });
}
