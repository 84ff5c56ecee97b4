import { dayText } from "@/lib/date-text";
import { countedThing, seriesText } from "@/lib/figure-subject";
import { html, type Markup } from "@/lib/html";
import { formatPeriod } from "@/lib/period";
import type { Figure, Source } from "@/lib/schema";
import type { SourceEntry } from "@/lib/source-list";
import { amountText } from "@/lib/wording";
import { atlasHref, commaOf, nameOf, needsEnglishTitle, publishedBy, type Telling } from "./telling";

/** So many figures are shown at once; more lie folded, else one source would fill ten screens. */
const FEW = 3;

/** So many stand in the page at all: a source of ten thousand figures is read as a table, not as a list. */
const MOST = 500;

/** What a row of a source says. */
export function sourceMarkup({ source, figures, claims, told }: SourceEntry, telling: Telling): Markup {
  const { lang, words } = telling;
  const s = words.sources;
  return html`
    <div class="source-self">
      <p class="row-meta">
        <a class="row-link" href="#source-${source.id}" aria-label="${s.permalink(source.id)}">#</a>
        <b class="tier">${s.tier(source.tier)}</b> ${s.tierMeanings[source.tier]}
      </p>
      <h3 data-searched><cite lang="${source.language}">${source.title}</cite></h3>
      ${needsEnglishTitle(source, lang) && html`<p class="title-en" lang="en" data-searched>${source.titleEn}</p>`}
      <p data-searched>
        ${publishedBy(source, telling)}${source.posted && html` · ${words.source.posted} ${dayText(source.posted, telling)}`} · ${addressMarkup(source, telling)}
      </p>
      ${source.note && html`<p class="note">${source.note[lang]}</p>`}
    </div>
    <div class="source-rests">
      ${claims.length > 0 && html`<p class="speaks-to">${s.speaksTo} ${claims.map((id) => html`<a href="#claim-${id}">${id}</a> `)}</p>`}
      ${figures.length > FEW && html`<details><summary>${s.figures(figures.length)}</summary>${figuresMarkup(figures, telling)}</details>`}
      ${figures.length > 0 && figures.length <= FEW && figuresMarkup(figures, telling)}
      ${told.length > 0 && html`<ul class="source-figures">${told.map(({ id, name }) => html`<li><b>${id}</b> <span data-searched>${name[lang]}</span></li>`)}</ul>`}
    </div>`;
}

/** A link that the reader may follow to another site. */
function addressMarkup({ url, title }: Source, { words }: Telling): Markup {
  const s = words.sources;
  if (!url) return html`<span class="none">${s.noAddress}</span>`;
  return html`<a href="${url}" rel="external noreferrer" aria-label="${`${s.open}: ${title}`}">${s.open}<span aria-hidden="true"> ↗</span></a>`;
}

function figuresMarkup(figures: readonly Figure[], telling: Telling): Markup {
  const { words } = telling;
  return html`
    <ul class="source-figures">${figures.slice(0, MOST).map((figure) => figureMarkup(figure, telling))}</ul>
    ${figures.length > MOST && html`<p>${words.sources.more(figures.length - MOST)} <a href="../../data/figures.csv">${words.footer.csv}</a></p>`}`;
}

function figureMarkup(figure: Figure, telling: Telling): Markup {
  const { words } = telling;
  const amount = html`<b>${amountText(figure, telling)}</b> ${subject(figure, telling)}`;
  const period = formatPeriod(figure.period, telling, figure.basis);
  return html`
    <li>
      <a href="${atlasHref(figure, telling)}" aria-label="${words.sources.openInAtlas(figure.id)}">${figure.id}</a>
      <span>${amount} <small>${nameOf(figure.place, telling)} · ${period} · <q>${figure.printed}</q></small></span>
    </li>`;
}

/** What a figure counts and who counts; its place stands in a line of its own. */
function subject(figure: Figure, telling: Telling): string {
  if (figure.summary) return figure.summary[telling.lang];
  const counted = countedThing(figure, telling);
  return figure.series ? [counted, seriesText(figure.series, telling)].join(commaOf(telling.lang)) : counted;
}
