import type { FigureIndex } from "./figure-index";
import type { Preference } from "./preference";
import type { Atlas, Check, Figure, Period, Qualifier, Text, Tier, Unit } from "./schema";
import { exactFactor } from "./unit-conversion";

/** One source's number for a thing that several sources state. */
export interface Side {
  /** Id of the figure, or of a number kept only for the comparison. */
  id: string;
  pack: string;
  source: string;
  value?: number;
  low?: number;
  high?: number;
  qualifier: Qualifier;
  unit: Unit;
  /** As its source prints it, where the number is one of the atlas. */
  printed?: string;
  period: Period;
  tier?: Tier;
  series?: string;
  /** What it counts, where that is not quite the same. */
  about?: Text;
  /** The figure itself, where the number is one of the atlas. */
  figure?: Figure;
  /** It counts the same thing in a unit that converts exactly, so it may stand on the axis of the others. */
  alike: boolean;
  /** The charts draw this one. */
  used: boolean;
}

/** What several sources say of one figure. */
export interface Dispute {
  figure: Figure;
  /** Sides in the order of the rule: the one that is used first. */
  sides: Side[];
  /** What the check of a claim found, where the figure is a claim of the brief. */
  check?: Check;
  /** At least two alike sides differ. A check that only confirms is no dispute. */
  differs: boolean;
}

/** Make the function that says what other sources state of a figure; undefined when nothing is known. */
export function disputeFinder(
  atlas: Pick<Atlas, "packs">,
  index: FigureIndex,
  better: Preference,
): (figure: Figure) => Dispute | undefined {
  const checks = new Map(atlas.packs.flatMap((pack) => pack.checks.map((check) => [check.id, check] as const)));
  const statements = atlas.packs.flatMap((pack) => pack.statements);
  const kept = new Map<string, Dispute | undefined>();

  const find = (figure: Figure): Dispute | undefined => {
    const rivals = figure.conflict ? index.conflict(figure.conflict) : [figure];
    const used = rivals.length > 1 ? better.best(rivals) : figure;
    const check = checks.get(figure.id);
    if (rivals.length < 2 && !check) return undefined;
    const said = statements.filter(({ claim }) => claim === figure.id);
    const own = [...rivals].sort(better.compare).map(
      (rival): Side => ({
        ...amountOf(rival),
        figure: rival,
        printed: rival.printed,
        alike: exactFactor(rival.unit, figure.unit) !== undefined,
        used: rival === used,
        ...(rival.tier && { tier: rival.tier }),
        ...(rival.series && { series: rival.series }),
      }),
    );
    const others = said.map((one): Side => {
      const known = index.get(one.id);
      return {
        ...amountOf(one),
        about: one.about,
        alike: one.alike && exactFactor(one.unit, figure.unit) !== undefined,
        used: false,
        ...(known && { figure: known, printed: known.printed }),
        ...(known?.tier && { tier: known.tier }),
        ...(known?.series && { series: known.series }),
      };
    });
    const known = { figure, sides: [...own, ...others], ...(check && { check }) };
    return { ...known, differs: differAmong(known) };
  };

  return (figure) => {
    if (!figure.conflict && !checks.has(figure.id)) return undefined;
    if (!kept.has(figure.id)) kept.set(figure.id, find(figure));
    return kept.get(figure.id);
  };
}

/** Were two figures set against each other in the data? True of a figure and itself, too. */
export const isRival = (one: Pick<Figure, "conflict"> | undefined, { conflict }: Pick<Figure, "conflict">): boolean =>
  conflict !== undefined && one?.conflict === conflict;

/**
 * Do sources of the packs that are on state a figure differently? Two that state the same thing and contradict each other do,
 * and a number that stands against a claim whose check does not simply confirm it.
 */
export function differAmong(
  { figure, sides, check }: Omit<Dispute, "differs">,
  isOn: (fact: { pack: string }) => boolean = () => true,
): boolean {
  const on = sides.filter(isOn);
  const rivals = on.filter((side) => isRival(side.figure, figure));
  if (new Set(rivals.map(({ id }) => id)).size > 1) return true;
  const isOpen = check !== undefined && isOn(check) && (check.verdict === "differs" || check.verdict === "near");
  return isOpen && on.filter(({ alike }) => alike).length > 1;
}

type Stated = Pick<Side, "id" | "pack" | "source" | "value" | "low" | "high" | "qualifier" | "unit" | "period">;

/** What one side says, without what it stands in. */
export function amountOf({ id, pack, source, value, low, high, qualifier, unit, period }: Stated): Stated {
  return {
    id,
    pack,
    source,
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    qualifier,
    unit,
    period,
  };
}
