"use client";

import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import { amountText, convertedText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { Dialog } from "../ui/dialog";
import { CopyLink } from "./copy-link";
import { FigureButton } from "./figure-button";

function Card({ figure, onClose }: { figure: Figure; onClose(): void }) {
  const { facts, lang, words } = useAtlas();
  const s = words.source;
  const source = facts.source(figure);
  const nameOf = (id: string) => facts.places.get(id)?.name[lang] ?? id;
  const converted = convertedText(figure, lang);
  const comma = lang === "zh" ? "、" : ", ";
  const others = figure.counterpartName?.[lang] ?? figure.counterparts.map(nameOf).join(comma);
  const parts = figure.parts.flatMap((id) => facts.figure(id) ?? []);
  const lines: [string, React.ReactNode][] = [
    [
      s.printed,
      <q key="printed" lang="zh">
        {figure.printed}
      </q>,
    ],
    ...(converted
      ? ([[s.converted, `${converted} (${figure.converted ? s.sourceConversion : s.exactConversion})`]] as [
          string,
          string,
        ][])
      : []),
    [s.qualifier, words.qualifiers[figure.qualifier]],
    [s.period, formatPeriod(figure.period, lang, figure.basis)],
    [s.basis, words.bases[figure.basis]],
    [s.status, words.statuses[figure.status]],
    [s.place, nameOf(figure.place)],
    ...(others ? ([[s.counterpart, others]] as [string, string][]) : []),
    ...(parts.length > 0
      ? ([
          [
            s.totalOf,
            parts.map((part) => (
              <span key={part.id}>
                <FigureButton figure={part} /> {nameOf(part.place)}{" "}
              </span>
            )),
          ],
        ] as [string, React.ReactNode][])
      : []),
    ...(figure.note ? ([[s.note, figure.note[lang]]] as [string, string][]) : []),
    [
      s.title,
      source ? (
        <>
          <cite lang={source.language}>{source.title}</cite>
          {lang === "en" && <> ({source.titleEn})</>}
        </>
      ) : (
        s.none
      ),
    ],
    ...(source ? ([[s.written, `${source.written} · ${s.posted} ${source.posted}`]] as [string, string][]) : []),
    [s.locator, s.paragraph(figure.locator.para, figure.locator.line)],
    [s.id, figure.id],
  ];
  return (
    <article className="source-card" data-item={figure.id}>
      <p className="card-kind">{s.heading}</p>
      <h2>{amountText(figure, lang)}</h2>
      <p>{figure.summary[lang]}</p>
      <dl>
        {lines.map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      <footer>
        <CopyLink />
        <button type="button" className="solid" onClick={onClose}>
          {s.close}
        </button>
      </footer>
    </article>
  );
}

/** Where a figure comes from: the same card for every number of the atlas. */
export function SourceCard({ item }: { item: string | undefined }) {
  const { facts, words } = useAtlas();
  const setView = useSetView();
  const figure = item ? facts.figure(item) : undefined;
  const close = () => setView({ item: undefined });
  return (
    <Dialog label={words.source.heading} open={figure !== undefined} onClose={close}>
      {figure && <Card figure={figure} onClose={close} />}
    </Dialog>
  );
}
