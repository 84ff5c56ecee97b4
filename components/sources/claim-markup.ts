import { type Claim, claimText } from "@/lib/claims";
import { html, type Markup } from "@/lib/html";
import { formatPeriod } from "@/lib/period";
import type { Source } from "@/lib/schema";
import { amountText } from "@/lib/wording";
import { atlasHref, publishedBy, sourceName, type Telling } from "./telling";
import { VERDICT_SIGNS } from "./verdict-signs";

/** What a row of a claim says: the claim on one side, what others say on the other. */
export function claimMarkup(claim: Claim, telling: Telling): Markup {
  const { lang, words } = telling;
  const s = words.sources;
  const { id, check } = claim;
  return html`
    <div class="claimed">
      <p class="row-meta">
        <a class="row-link" href="#claim-${id}" aria-label="${s.permalink(id)}">#</a>
        <b>${id}</b> ${s.claimKinds[claim.kind]} · ${formatPeriod(claim.fact.period, telling)}
      </p>
      ${saidMarkup(claim, telling)}
    </div>
    <div class="answered">
      <p class="judged" data-sign="${check.verdict}">
        <span aria-hidden="true">${VERDICT_SIGNS[check.verdict]}</span> ${s.verdicts[check.verdict]}
        <small>${s.verdictMeanings[check.verdict]}</small>
      </p>
      <p data-searched>${check.statement[lang]}</p>
      ${claim.against.length > 0 && numbersMarkup(claim, telling)}
      <p class="heard">${s.heardFrom}${claim.sources.length === 0 && html` <small>${s.noSource}</small>`}</p>
      ${claim.sources.length > 0 && html`<ul class="heard-from">${claim.sources.map((one) => html`<li>${linkMarkup(one, telling)}</li>`)}</ul>`}
    </div>`;
}

function saidMarkup(claim: Claim, telling: Telling): Markup {
  const { lang, words } = telling;
  const text = claimText(claim, lang);
  if (claim.kind !== "figure") return html`<h3 data-searched>${text}</h3>`;
  const { fact } = claim;
  return html`
    <h3 data-searched>
      <a href="${atlasHref(fact, telling)}" aria-label="${`${amountText(fact, telling)}: ${words.sources.openInAtlas(fact.id)}`}">${amountText(fact, telling)}</a>
    </h3>
    <p data-searched>${text} <small>${words.sources.printed} <q lang="zh">${fact.printed}</q></small></p>`;
}

function numbersMarkup({ against }: Claim, telling: Telling): Markup {
  const { lang, words } = telling;
  const s = words.sources;
  return html`
    <p class="numbers-head">${s.numbers}</p>
    <ul class="numbers">${against.map(
      ({ statement, source }) => html`
        <li data-alike="${String(statement.alike)}">
          <b>${amountText(statement, telling)}</b> <small class="alike">${statement.alike ? s.alike : s.unlike}</small> ${statement.about[lang]}
          <small> · ${formatPeriod(statement.period, telling)}${source && html` · <a href="#source-${source.id}">${publishedBy(source, telling)}</a>`}</small>
        </li>`,
    )}</ul>`;
}

function linkMarkup(source: Source, telling: Telling): Markup {
  const { title, language } = sourceName(source, telling);
  return html`<a href="#source-${source.id}" lang="${language}">${title}</a> <small>${publishedBy(source, telling)}</small>`;
}
