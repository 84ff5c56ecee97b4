import type { Briefing, BriefingStep } from "@/lib/briefing";
import { allCitationsOf, type Citation, citationsOf } from "@/lib/briefing-text";
import { dayText } from "@/lib/date-text";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { READER_WORDS } from "@/lib/messages/reader-words";
import { liveLink } from "@/lib/sheet-foot";
import { type SheetGrounds, sheetLine } from "@/lib/sheet-of";
import { sourceNumbers } from "@/lib/sheet-sources";
import { readView, type View } from "@/lib/view";
import { WallChart } from "../charts/wall-chart";
import { Told } from "../present/told";
import { StepFigure, StepThing } from "../reader/step-board";
import { figurePieces } from "./figure-rows";
import type { PrintPiece } from "./piece";
import { PrintMap } from "./print-map";
import { sourcePieces } from "./source-lines";

interface Props {
  briefing: Briefing;
  grounds: SheetGrounds;
  hasNotes: boolean;
  drawn: boolean;
}

/** The view of a step, for the audience of the hand-out. */
export function stepView({ query }: Pick<BriefingStep, "query">, { facts, room }: SheetGrounds): View {
  return { ...readView(query, facts.known).view, room: room.name };
}

/** A briefing as pieces of a hand-out: every step begins a page, with words, map, chart, figures and sources. */
export function handOutPieces({ briefing, grounds, hasNotes, drawn }: Props): PrintPiece[] {
  const { facts, lang } = grounds;
  const told = PRINT_WORDS[lang];
  return briefing.steps.flatMap((step, at): PrintPiece[] => {
    const name = `step ${at + 1}`;
    const view = stepView(step, grounds);
    const numbers = sourceNumbers(facts, lang);
    // On paper a number is that of a source, and the table below tells where in it.
    const found = hasNotes ? allCitationsOf(step, facts) : citationsOf(step, facts);
    const cited = found.map((one): Citation => ({ ...one, number: numbers.of(one.figure) }));
    const figures = cited.map(({ figure, number }) => sheetLine(figure, view, number, grounds));
    const link = liveLink(view, grounds);
    return [
      {
        key: name,
        startsPage: true,
        keepsNext: true,
        node: (
          <header className="sheet-head">
            {at === 0 && (
              <>
                <h1 dir="auto">{briefing.title}</h1>
                <p className="sheet-about">
                  {READER_WORDS[lang].written(briefing.author, dayText(briefing.date, facts.writing[lang]))}
                </p>
              </>
            )}
            <h2 className="step-title" dir="auto">
              {step.title}
            </h2>
            <p className="sheet-about">
              {told.step(at + 1, briefing.steps.length)} · <a href={link}>{link}</a>
            </p>
          </header>
        ),
      },
      {
        key: `${name} words`,
        keepsNext: true,
        node: (
          <div className="sheet-sentence">
            <Told markdown={step.words} citations={cited} />
          </div>
        ),
      },
      { key: `${name} evidence`, node: <Evidence view={view} grounds={grounds} drawn={drawn} /> },
      ...(figures.length > 0
        ? [{ key: `${name} figures`, keepsNext: true, node: <h2>{told.figures}</h2> }, ...figurePieces(name, figures)]
        : []),
      ...(hasNotes ? notesPieces(name, step, cited, grounds) : []),
      ...sourcePieces(name, told.sources, numbers.all()),
    ];
  });
}

/** Map and, beside it, the thing, the figure or the chart of a step. */
function Evidence({ view, grounds, drawn }: { view: View; grounds: SheetGrounds; drawn: boolean }) {
  const { facts, lang } = grounds;
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  const figure = view.item === undefined ? undefined : facts.figure(view.item);
  return (
    <div className="print-evidence">
      <PrintMap view={view} drawn={drawn} half />
      <div className="charts">
        {thing ? (
          <StepThing item={thing} />
        ) : figure ? (
          <StepFigure figure={figure} />
        ) : (
          <WallChart model={facts.select(view).charts[view.metric]} more={PRESENT_WORDS[lang].more} />
        )}
      </div>
    </div>
  );
}

/** What was said, and what may be asked. */
function notesPieces(
  name: string,
  step: BriefingStep,
  cited: readonly Citation[],
  { lang }: SheetGrounds,
): PrintPiece[] {
  const told = PRINT_WORDS[lang];
  const notes = step.notes.split(/\n{2,}/).filter((part) => part.trim() !== "");
  return [
    ...(notes.length > 0 ? [{ key: `${name} said`, keepsNext: true, node: <h2>{told.said}</h2> }] : []),
    ...notes.map((part, at) => ({
      key: `${name} note ${at}`,
      node: (
        <div className="print-notes">
          <Told markdown={part} citations={cited} />
        </div>
      ),
    })),
    ...(step.questions.length > 0 ? [{ key: `${name} asked`, keepsNext: true, node: <h2>{told.questions}</h2> }] : []),
    ...step.questions.map(({ ask, answer, line }) => ({
      key: `${name} question ${line}`,
      node: (
        <div className="print-notes">
          <p>
            <b>{ask}</b>
          </p>
          {answer && <Told markdown={answer} citations={cited} />}
        </div>
      ),
    })),
  ];
}
