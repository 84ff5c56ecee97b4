import type { Briefing, BriefingStep } from "@/lib/briefing";
import { allCitationsOf, type Citation, citationsOf } from "@/lib/briefing-text";
import { dayText } from "@/lib/date-text";
import { PRINT_WORDS } from "@/lib/messages/print-words";
import { READER_WORDS } from "@/lib/messages/reader-words";
import type { SheetFigure, SheetSource } from "@/lib/sheet";
import { liveLink } from "@/lib/sheet-foot";
import { type SheetGrounds, sheetLine } from "@/lib/sheet-of";
import { sourceNumbers } from "@/lib/sheet-sources";
import { readView, type View } from "@/lib/view";
import { Told } from "../present/told";
import { FigureLine, figureRuns } from "./figure-lines";
import { NotePart, noteParts, Question } from "./hand-out-notes";
import type { Density, PrintGroup, PrintPiece } from "./piece";
import { SourceLine } from "./source-lines";
import { StepEvidence } from "./step-evidence";

interface Props {
  briefing: Briefing;
  grounds: SheetGrounds;
  /** Where the briefing is read. */
  read: string;
  hasNotes: boolean;
  drawn: boolean;
}

/** From much room to little: the first that has room for a step is taken. */
const DENSITIES: readonly Density[] = ["roomy", "even", "tight", "close", "closest"];

/** The view of a step, for the audience of the hand-out. */
export function stepView({ query }: Pick<BriefingStep, "query">, { facts, room }: SheetGrounds): View {
  return { ...readView(query, facts.known).view, room: room.name };
}

/**
 * A briefing as a hand-out: a page a step, with words, map, chart, notes, questions, figures and sources. A step that is too
 * long for a page, however close it is set, goes on below in pieces.
 */
export function handOutGroups({ briefing, hasNotes, ...rest }: Props): PrintGroup[] {
  return briefing.steps.map((step, at): PrintGroup => {
    const parts = stepParts(step, hasNotes, rest.grounds);
    const told = { ...rest, ...parts, briefing, step, at, hasNotes };
    return [...DENSITIES.map((density) => onePage(told, density)), flowing(told)];
  });
}

interface StepParts {
  view: View;
  cited: readonly Citation[];
  figures: readonly SheetFigure[];
  sources: readonly SheetSource[];
}

type ToldStep = Omit<Props, "hasNotes"> & StepParts & { step: BriefingStep; at: number; hasNotes: boolean };

function stepParts(step: BriefingStep, hasNotes: boolean, grounds: SheetGrounds): StepParts {
  const { facts, lang } = grounds;
  const view = stepView(step, grounds);
  const numbers = sourceNumbers(facts, lang);
  // On paper a number is that of a source, and the list of figures tells where in it.
  const found = hasNotes ? allCitationsOf(step, facts) : citationsOf(step, facts);
  const cited = found.map((one): Citation => ({ ...one, number: numbers.of(one.figure) }));
  const figures = cited.map(({ figure, number }) => sheetLine(figure, view, number, grounds));
  return { view, cited, figures, sources: numbers.all() };
}

/** The head of a step, its words, and what is shown. */
function opening(told: ToldStep, density: Density): PrintPiece[] {
  const { step, at, briefing, grounds, view, cited, drawn, read } = told;
  const { lang } = grounds;
  const words = PRINT_WORDS[lang];
  const name = `step ${at + 1}`;
  return [
    {
      key: name,
      startsPage: true,
      keepsNext: true,
      section: words.step(at + 1, briefing.steps.length),
      link: liveLink(view, grounds),
      node: (
        <header className="sheet-head">
          {at === 0 && (
            <>
              <h1 dir="auto">{briefing.title}</h1>
              <p className="sheet-about">
                {READER_WORDS[lang].written(briefing.author, dayText(briefing.date, grounds.facts.writing[lang]))} ·{" "}
                <a href={read}>{read}</a>
              </p>
            </>
          )}
          <h2 className="step-title" dir="auto">
            <span>{at + 1}</span> {step.title}
          </h2>
          <div className="sheet-sentence">
            <Told markdown={step.words} citations={cited} />
          </div>
        </header>
      ),
    },
    {
      key: `${name} evidence`,
      node: <StepEvidence view={view} grounds={grounds} drawn={drawn} density={density} />,
    },
  ];
}

/** Everything of a step on one page: what was said and asked in two columns, then what it rests on in two. */
function onePage(told: ToldStep, density: Density): PrintPiece[] {
  const { step, at, grounds, cited, figures, sources, hasNotes } = told;
  const words = PRINT_WORDS[grounds.lang];
  const name = `step ${at + 1}`;
  const notes = hasNotes ? noteParts(step.notes) : [];
  const questions = hasNotes ? step.questions : [];
  const pieces: PrintPiece[] = [...opening(told, density)];
  if (notes.length + questions.length > 0) {
    pieces.push({
      key: `${name} notes`,
      node: (
        <div className="print-columns">
          {notes.length > 0 && <h2>{words.said}</h2>}
          {notes.map((part, index) => (
            <NotePart key={`note ${String(index)}`} markdown={part} citations={cited} />
          ))}
          {questions.length > 0 && <h2>{words.questions}</h2>}
          {questions.map((question, index) => (
            <Question key={`question ${String(index)}`} question={question} citations={cited} />
          ))}
        </div>
      ),
    });
  }
  if (figures.length + sources.length > 0) {
    pieces.push({
      key: `${name} rests on`,
      node: (
        <div className="print-columns print-rests">
          {figures.length > 0 && <h2>{words.figures}</h2>}
          {figureRuns(figures).map((run) => (
            <FigureLine key={run[0]?.figure.id} run={run} />
          ))}
          {sources.length > 0 && <h2>{words.sources}</h2>}
          {sources.map((one) => (
            <SourceLine key={one.number} told={one} />
          ))}
        </div>
      ),
    });
  }
  return pieces.map((piece) => ({ ...piece, density }));
}

/** The same in pieces that may stand on several pages. */
function flowing(told: ToldStep): PrintPiece[] {
  const { step, at, grounds, cited, figures, sources, hasNotes } = told;
  const words = PRINT_WORDS[grounds.lang];
  const name = `step ${at + 1}`;
  const headed = (key: string, heading: string, nodes: readonly PrintPiece["node"][]): PrintPiece[] =>
    nodes.length === 0
      ? []
      : [
          { key: `${name} ${key}`, keepsNext: true, node: <h2>{heading}</h2> },
          ...nodes.map((node, index) => ({ key: `${name} ${key} ${index}`, node })),
        ];
  const notes = hasNotes ? noteParts(step.notes) : [];
  const questions = hasNotes ? step.questions : [];
  return [
    ...opening(told, "tight"),
    ...headed(
      "notes",
      words.said,
      notes.map((part, index) => <NotePart key={String(index)} markdown={part} citations={cited} />),
    ),
    ...headed(
      "questions",
      words.questions,
      questions.map((question, index) => <Question key={String(index)} question={question} citations={cited} />),
    ),
    ...headed(
      "figures",
      words.figures,
      figureRuns(figures).map((run) => <FigureLine key={run[0]?.figure.id} run={run} />),
    ),
    ...headed(
      "sources",
      words.sources,
      sources.map((one) => <SourceLine key={one.number} told={one} />),
    ),
  ].map((piece): PrintPiece => ({ ...piece, density: "tight" }));
}
