"use client";

import { publishedDay } from "@/lib/atlas-day";
import { references } from "@/lib/cite";
import { dayOf } from "@/lib/date-text";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { isOnIn } from "@/lib/select";
import { liveLink } from "@/lib/sheet-foot";
import { writeView } from "@/lib/view";
import { viewName } from "@/lib/view-name";
import type { Taking } from "./taking";

const FORMS = [
  ["apa", "APA 7"],
  ["gbt", "GB/T 7714—2015"],
  ["bibtex", "BibTeX"],
] as const;

interface Props {
  made: Taking;
  copy(text: string): Promise<void>;
}

/** The view as a reference, in the forms that are asked for. */
export function CiteTexts({ made, copy }: Props) {
  const { facts, lang, words, view, now } = made;
  const told = TAKE_WORDS[lang];
  const isOn = isOnIn(view);
  const texts = references(
    {
      title: viewName(writeView(view), { facts, lang, words }),
      link: liveLink(view, made),
      atlas: words.title,
      data: facts.atlas.packs.filter(({ id }) => isOn({ pack: id })).map(({ id, version }) => `${id} ${version}`),
      published: publishedDay(facts.atlas, view),
      accessed: dayOf(now),
    },
    lang,
  );
  return (
    <dl className="cite-texts">
      {FORMS.map(([form, name]) => (
        <div key={form} data-cite={form}>
          <dt>
            {name}{" "}
            <button
              type="button"
              className="quiet"
              aria-label={`${told.copy}: ${name}`}
              onClick={() => void copy(texts[form])}
            >
              {told.copy}
            </button>
          </dt>
          {/* Titles of sources may run from right to left; what stands around them does not. */}
          <dd dir="auto">{texts[form]}</dd>
        </div>
      ))}
    </dl>
  );
}
