import type { Briefing } from "./briefing";
import { citedIn } from "./briefing-markdown";
import type { Facts } from "./facts";
import type { AudienceRoom } from "./room";
import type { Figure, Lang } from "./schema";
import { readView, type View } from "./view";
import { viewFigures } from "./view-figures";

/** What is asked of an export before it is made, in the order of the list. */
export const GATE_POINTS = [
  "sources",
  "data-date",
  "disclaimer",
  "map-review",
  "alt-text",
  "conflicts",
  "planned",
] as const;
export type GatePointName = (typeof GATE_POINTS)[number];

/** A point of the checklist, as it was found. */
export interface GatePoint {
  point: GatePointName;
  /** gap: the export is a draft; stop: it is not made. */
  verdict: "met" | "gap" | "stop";
  /** How many things of the export the point is about. */
  count: number;
  /** Which of them miss it: ids of figures and packs, numbers of steps. */
  missing: readonly string[];
}

/** What is about to leave the atlas. */
export interface Leaving {
  facts: Pick<Facts, "atlas" | "known" | "select" | "source" | "figure" | "dispute">;
  lang: Lang;
  room: AudienceRoom;
  /** The view alone, or every step of a briefing. */
  view: View;
  briefing?: Briefing;
}

/** Words that tell a listener that something has not come about. */
const PLAN_WORDS: Record<Lang, RegExp> = {
  en: /plan|propos|intend|pledg|target/i,
  zh: /计划|规划|拟|预计|将|承诺|目标/,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Everything an export must carry, asked before it is made. Pure: the same view, briefing and room are judged the same.
 * @returns one entry a point, in the order of GATE_POINTS
 */
export function exportGate(leaving: Leaving): GatePoint[] {
  const figures = figuresLeaving(leaving);
  const found: Record<GatePointName, Omit<GatePoint, "point">> = {
    sources: sources(leaving, figures),
    "data-date": dataDate(leaving),
    disclaimer: disclaimer(leaving),
    "map-review": mapReview(leaving),
    "alt-text": altText(leaving),
    conflicts: conflicts(leaving, figures),
    planned: planned(leaving, figures),
  };
  return GATE_POINTS.map((point) => ({ point, ...found[point] }));
}

/** May it be made at all? */
export const isStopped = (points: readonly GatePoint[]): boolean => points.some(({ verdict }) => verdict === "stop");

const judged = (missing: readonly string[], count: number, otherwise: "gap" | "stop" = "gap") => ({
  verdict: missing.length === 0 ? ("met" as const) : otherwise,
  count,
  missing,
});

function viewsLeaving({ facts, view, briefing }: Leaving): View[] {
  return briefing ? briefing.steps.map(({ query }) => readView(query, facts.known).view) : [view];
}

/** Ids of the figures that the briefing cites, in words, notes and answers. */
function citedIds({ briefing }: Leaving): string[] {
  return (briefing?.steps ?? []).flatMap(({ words, notes, questions }) =>
    [words, notes, ...questions.map(({ answer }) => answer)].flatMap((text) => citedIn(text).map(({ id }) => id)),
  );
}

/**
 * Every figure that the views show, as their data hold it; of a briefing also those that it cites. Slides, pictures and paper
 * show fewer and are judged by all: one checklist stands before every export, so its words may promise of none that it names them.
 */
function figuresLeaving(leaving: Leaving): Figure[] {
  const { facts } = leaving;
  const shown = viewsLeaving(leaving).flatMap((view) => viewFigures(view, facts));
  const cited = citedIds(leaving).flatMap((id) => facts.figure(id) ?? []);
  return [...new Set([...shown, ...cited])];
}

/** A figure without a source, or one that is cited and does not exist, does not leave the atlas. */
function sources(leaving: Leaving, figures: readonly Figure[]) {
  const { facts } = leaving;
  const strange = citedIds(leaving).filter((id) => facts.figure(id) === undefined);
  const without = figures.filter((figure) => facts.source(figure) === undefined).map(({ id }) => id);
  return judged([...new Set([...strange, ...without])], figures.length, "stop");
}

/** A pack tells its date, and a briefing was written with the data that are here now. */
function dataDate({ facts, briefing }: Leaving) {
  const { packs } = facts.atlas;
  const undated = packs.filter(({ date }) => !DAY.test(date)).map(({ id }) => id);
  const older = (briefing?.packs ?? []).filter(
    ({ id, version }) => packs.find((pack) => pack.id === id)?.version !== version,
  );
  return judged([...undated, ...older.map(({ id, version }) => `${id} ${version}`)], packs.length);
}

function disclaimer({ room, lang }: Leaving) {
  return judged(room.disclaimer[lang].trim() === "" ? [room.name] : [], 1, "stop");
}

function mapReview({ room: { name, review } }: Leaving) {
  return judged(review && !review.number?.trim() ? [name] : [], review ? 1 : 0);
}

/** A picture is described by what its view names: a view that names something unknown would show other than it says. */
function altText({ facts, briefing }: Leaving) {
  const steps = briefing?.steps ?? [];
  const nameless = steps.flatMap(({ title, query }, at) =>
    title.trim() === "" || readView(query, facts.known).unread.length > 0 ? [String(at + 1)] : [],
  );
  return judged(nameless, briefing ? steps.length : 1);
}

/** Whatever pack a rival is in, it is named beside the figure with its source: one without a source cannot be. */
function conflicts({ facts }: Leaving, figures: readonly Figure[]) {
  const disputed = figures.filter((figure) => facts.dispute(figure)?.differs);
  const unnamed = disputed.filter((figure) =>
    facts.dispute(figure)?.sides.some((side) => facts.source(side) === undefined),
  );
  return judged(
    unnamed.map(({ id }) => id),
    disputed.length,
  );
}

/** On a sheet the status stands beside the amount; in the words of a step the author has to say it. */
function planned({ facts, lang, briefing }: Leaving, figures: readonly Figure[]) {
  const isPlanned = ({ status, basis }: Figure) => status === "planned" || basis === "planned";
  const silent = (briefing?.steps ?? []).flatMap((step, at) => {
    const cited = citedIn(step.words).flatMap(({ id }) => facts.figure(id) ?? []);
    return cited.some(isPlanned) && !PLAN_WORDS[lang].test(step.words) ? [String(at + 1)] : [];
  });
  return judged(silent, figures.filter(isPlanned).length);
}
