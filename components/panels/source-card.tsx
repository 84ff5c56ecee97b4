"use client";

import { memo, type ReactNode } from "react";
import { timeWords } from "@/lib/chart-title";
import { type Conversion, chosenConversion, conversionsOf, factorText, rateText } from "@/lib/conversion";
import { dayText } from "@/lib/date-text";
import { figureSubject, seriesText } from "@/lib/figure-subject";
import { holdersOf, holdersText } from "@/lib/holders";
import { wantedUnit } from "@/lib/measure";
import { rangeText } from "@/lib/measured-text";
import { CARD_WORDS } from "@/lib/messages/card-words";
import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import { sourcesPage } from "@/lib/sources-page";
import { timeOfFigure } from "@/lib/time";
import type { View } from "@/lib/view";
import { amountText, unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView, useView } from "../state/use-view";
import { Dialog } from "../ui/dialog";
import { CopyLink } from "./copy-link";
import { FigureButton } from "./figure-button";
import { ItemButton } from "./item-button";
import { LineWalk } from "./line-walk";
import { StatementChart } from "./statement-chart";

/** What the figure is in other units, each with why: by definition, by the source itself, or at a dated rate. */
function Conversions({ figure, view }: { figure: Figure; view: View }) {
  const { facts, lang, words, voice } = useAtlas();
  const c = CARD_WORDS[lang];
  const conversions = conversionsOf(figure, facts.atlas.rates, voice);
  const wanted = wantedUnit(figure.unit, view.units);
  const lacks = chosenConversion(figure, view.units, facts.atlas.rates, voice) === "no-rate";
  const why = ({ how, unit, rate }: Conversion): ReactNode => {
    if (how === "source") return words.evidencePanels.card.bySource;
    if (how === "exact") return c.exactly(factorText(figure.unit, unit, voice));
    const behind = rate && facts.figure(rate.figure);
    const source = behind && facts.source(behind);
    return (
      <>
        {rate && words.evidencePanels.card.atRate(rateText(rate, voice))}
        {source && (
          <>
            {" · "}
            <bdi>{lang === "zh" ? source.title : (source.titleEn ?? source.title)}</bdi>
          </>
        )}
      </>
    );
  };
  return (
    <>
      {conversions.map((conversion) => (
        <span key={conversion.unit} className="conversion" data-how={conversion.how} data-unit={conversion.unit}>
          <b>{conversion.text}</b> <small>{why(conversion)}</small>
        </span>
      ))}
      {lacks && wanted && (
        <span className="conversion" data-how="none">
          {c.noRate(unitText(figure.unit, lang), unitText(wanted, lang))}
        </span>
      )}
    </>
  );
}

/** What the check of a claim of the brief found, with a way to all that others say of it. */
function Verdict({ figure, view }: { figure: Figure; view: View }) {
  const { facts, lang, home } = useAtlas();
  const c = CARD_WORDS[lang];
  const check = facts.dispute(figure)?.check;
  if (!check) return null;
  return (
    <p className="verdict" data-verdict={check.verdict}>
      <b>
        {c.verdict}
        {lang === "zh" ? "：" : ": "}
        {c.verdicts[check.verdict]}
      </b>{" "}
      {check.statement[lang]} <a href={sourcesPage(view, `claim-${figure.id}`, home)}>{c.claimOnPage}</a>
    </p>
  );
}

/** When it holds, and a way to set the atlas to that time. */
function CardPeriod({ figure }: { figure: Figure }) {
  const { lang, words, voice } = useAtlas();
  const setView = useSetView();
  const time = timeOfFigure(figure);
  return (
    <>
      {formatPeriod(figure.period, voice, figure.basis)}{" "}
      {time && (
        <button type="button" className="quiet" onClick={() => setView({ time, item: undefined })}>
          {words.evidence.chooseTime(timeWords(time, lang))}
        </button>
      )}
    </>
  );
}

interface CardProps {
  figure: Figure;
  view: View;
  onClose(): void;
  children?: ReactNode;
}

function Card({ figure, view, onClose, children }: CardProps) {
  const { facts, lang, words, home, voice } = useAtlas();
  const s = CARD_WORDS[lang].lines;
  const c = CARD_WORDS[lang];
  const source = facts.source(figure);
  const day = (iso: string) => dayText(iso, voice);
  const nameOf = (id: string) => facts.places.get(id)?.name[lang] ?? id;
  const comma = lang === "zh" ? "、" : ", ";
  const others = figure.counterpartName?.[lang] ?? figure.counterparts.map(nameOf).join(comma);
  const joint = figure.case ? facts.items.get(figure.case) : undefined;
  // What a joint case counts is not the figure of the country under which the data list it.
  const isShared = holdersOf(figure).length > 1;
  const parts = figure.parts.flatMap((id) => facts.figure(id) ?? []);
  const tier = figure.tier ?? source?.tier;
  const dispute = facts.dispute(figure);
  const range = rangeText(figure, voice);
  const hasConversion =
    conversionsOf(figure, facts.atlas.rates, voice).length > 0 ||
    chosenConversion(figure, view.units, facts.atlas.rates, voice) === "no-rate";
  const lines: [string, ReactNode][] = [
    [
      s.printed,
      <q key="printed" lang={source?.language}>
        {figure.printed}
      </q>,
    ],
    ...rows(hasConversion, s.converted, <Conversions key="converted" figure={figure} view={view} />),
    ...rows(range, s.range, range),
    [s.qualifier, words.qualifiers[figure.qualifier]],
    [s.period, <CardPeriod key="period" figure={figure} />],
    [s.basis, words.bases[figure.basis]],
    [s.status, words.statuses[figure.status]],
    isShared ? [c.whose, c.together(holdersText(figure, voice))] : [s.place, nameOf(figure.place)],
    ...rows(others && !isShared, s.counterpart, others),
    ...rows(joint, c.jointCase, joint && <ItemButton key="case" item={joint} />),
    ...rows(figure.series, c.series, figure.series && seriesText(figure.series, { words })),
    ...rows(
      parts.length > 0,
      s.totalOf,
      parts.map((part) => (
        <span key={part.id}>
          <FigureButton figure={part} /> {nameOf(part.place)}{" "}
        </span>
      )),
    ),
    ...rows(figure.note, s.note, figure.note?.[lang]),
    ...rows(tier, c.tier, tier && `${tier}${lang === "zh" ? "：" : ": "}${c.tiers[tier]}`),
    ...rows(figure.checked, c.checked, figure.checked && c.checkWays[figure.checked]),
    [
      s.title,
      source ? (
        <>
          <cite dir="auto" lang={source.language}>
            {source.title}
          </cite>
          {lang === "en" && source.titleEn && <> ({source.titleEn})</>}
        </>
      ) : (
        s.none
      ),
    ],
    ...rows(source, c.publisher, source?.publisher[lang]),
    ...rows(
      source,
      s.written,
      source?.posted
        ? `${day(source.written)} · ${words.source.posted} ${day(source.posted)}`
        : source && day(source.written),
    ),
    [s.locator, figure.locator ? words.source.paragraph(figure.locator.para, figure.locator.line) : c.whole],
    [s.id, figure.id],
  ];
  return (
    <article className="source-card" data-item={figure.id}>
      <p className="card-kind">{s.heading}</p>
      <h2>{amountText(figure, voice)}</h2>
      <p>{figureSubject(figure, { lang, words, places: facts.places })}</p>
      <Verdict figure={figure} view={view} />
      <StatementChart figure={figure} dispute={dispute} view={view} />
      <LineWalk figure={figure} view={view} />
      <dl>
        {lines.map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      {source && (
        <p className="card-links">
          {source.url && (
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {c.openSource}
            </a>
          )}
          <a href={sourcesPage(view, `source-${source.id}`, home)}>{c.rowOnPage}</a>
        </p>
      )}
      {children}
      <footer>
        <CopyLink />
        <button type="button" className="solid" onClick={onClose}>
          {s.close}
        </button>
      </footer>
    </article>
  );
}

/** A line of the card, where there is something to say. */
function rows(isThere: unknown, term: string, detail: ReactNode): [string, ReactNode][] {
  return isThere ? [[term, detail]] : [];
}

interface Props {
  item: string | undefined;
  /** What other rooms put under the lines of the card. */
  beside?(figure: Figure): ReactNode;
}

/** Where a figure comes from: the same card for every number of the atlas. */
export const SourceCard = memo(function SourceCard({ item, beside }: Props) {
  const { facts, lang } = useAtlas();
  const { view } = useView();
  const setView = useSetView();
  const figure = item ? facts.figure(item) : undefined;
  const close = () => setView({ item: undefined });
  return (
    <Dialog label={CARD_WORDS[lang].lines.heading} open={figure !== undefined} onClose={close}>
      {figure && (
        <Card figure={figure} view={view} onClose={close}>
          {beside?.(figure)}
        </Card>
      )}
    </Dialog>
  );
});
