"use client";

import { dayText } from "@/lib/date-text";
import { figureSubject } from "@/lib/figure-subject";
import type { Item } from "@/lib/items";
import type { ItemWords } from "@/lib/messages/item-words";
import type { Related } from "@/lib/related";
import { sourcesPage } from "@/lib/sources-page";
import { useAtlas } from "../state/atlas";
import { useView } from "../state/use-view";
import { FigureButton } from "./figure-button";
import { ItemButton } from "./item-button";

/** What the later record says of a finding, with what bears it out. */
export function Sequels({ related, item, words }: { related: Related; item: Item; words: ItemWords }) {
  const { facts, lang, words: atlasWords } = useAtlas();
  if (item.kind !== "finding") return null;
  return (
    <section data-sequels={related.sequels.length}>
      <h3>{words.later}</h3>
      {related.sequels.length === 0 && <p className="none">{words.noLater}</p>}
      {related.sequels.map((sequel) => (
        <div key={`${sequel.pack} ${sequel.statement.en}`}>
          <p>{sequel.statement[lang]}</p>
          <ul className="item-things">
            {sequel.items.map((id) => {
              const thing = facts.items.get(id);
              const figure = facts.figure(id);
              return (
                <li key={id}>
                  {thing && <ItemButton item={thing} />}
                  {figure && (
                    <>
                      <FigureButton figure={figure} />{" "}
                      {figureSubject(figure, { lang, words: atlasWords, places: facts.places })}
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <SourceNames pack={sequel.pack} ids={sequel.sources} />
        </div>
      ))}
    </section>
  );
}

function SourceNames({ pack, ids }: { pack: string; ids: readonly string[] }) {
  const { facts, lang, voice } = useAtlas();
  const { view } = useView();
  const sources = ids.flatMap((source) => facts.source({ pack, source }) ?? []);
  return (
    <ul className="item-sources">
      {sources.map((source) => (
        <li key={source.id}>
          <a href={sourcesPage(view, `source-${source.id}`)}>
            <cite dir="auto" lang={lang === "en" && source.titleEn ? "en" : source.language}>
              {lang === "en" ? (source.titleEn ?? source.title) : source.title}
            </cite>
          </a>{" "}
          <small>
            {source.publisher[lang]} · {dayText(source.written, voice)} · {source.tier}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Where it stands: the paragraph of the brief, or the sources of a further record. */
export function Origin({ item, words }: { item: Item; words: ItemWords }) {
  const { words: atlasWords } = useAtlas();
  if (item.kind === "city") return null;
  const { fact } = item;
  if ("sources" in fact) {
    return (
      <section>
        <h3>{words.sources}</h3>
        <SourceNames pack={fact.pack} ids={fact.sources} />
      </section>
    );
  }
  return (
    <section>
      <h3>{words.source}</h3>
      <SourceNames pack={fact.pack} ids={[fact.source]} />
      <small className="locator">
        {fact.id} · {atlasWords.source.paragraph(fact.locator.para)}
      </small>
    </section>
  );
}
