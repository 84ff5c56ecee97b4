import type { Figure, Qualifier, Text, Unit } from "./schema";

export type RefusalCode =
  | "nothing"
  | "same_figure_twice"
  | "total_with_its_parts"
  | "metric"
  | "substance"
  | "unit"
  | "status"
  | "basis"
  | "series"
  | "no_date"
  | "date"
  | "overlap"
  | "missing_value"
  | "bounds";

/** The result of addUp: a sum with the bound it carries, or the reason why there is none. */
export type Sum =
  | {
      ok: true;
      /** In `unit`. For at_least and at_most this is the bound itself. */
      value: number;
      /** Sum of the low and of the high ends, when at least one figure has such ends: the widest bounds, not a confidence interval. */
      low?: number;
      high?: number;
      qualifier: Qualifier;
      /** True when a figure in the sum is "about" or "nearly", so that even a bound is not sharp. */
      approximate: boolean;
      unit: Unit;
      ids: string[];
    }
  | { ok: false; reason: { code: RefusalCode; text: Text } };

/**
 * Adds up figures, or refuses and says why.
 *
 * It refuses figures of different metric, substance, unit, status, basis or series; stocks and cumulative totals of
 * different dates; undated figures; flows of one place whose periods overlap, unless they belong to different joint
 * cases; a total together with one of its parts; and figures without a value. It knows only the figures given: whether
 * one place lies inside another is for the caller to judge.
 *
 * Bounds carry: one at_least makes the sum at_least, one at_most makes it at_most. Both together are refused: the sum
 * would be open on both sides, and naming only one of them would mislead. Otherwise a range makes the sum a range,
 * about makes it about, nearly with exact stays nearly.
 */
export function addUp(figures: readonly Figure[]): Sum {
  const [first] = figures;
  if (!first) return refuse("nothing", { en: "there is nothing to add", zh: "没有可相加的数据" });
  const reason = refuseSet(figures) ?? refuseKinds(figures, first) ?? refuseDates(figures, first);
  if (reason) return reason;

  const values: number[] = [];
  for (const { id, value } of figures) {
    if (value === undefined) {
      return refuse("missing_value", { en: `${id} has no single value`, zh: `${id}没有单一数值` });
    }
    values.push(value);
  }
  const qualifier = combineQualifiers(figures.map((figure) => figure.qualifier));
  if (!qualifier) {
    return refuse("bounds", {
      en: "one figure is a lower bound and another an upper bound",
      zh: "其中既有下限又有上限，合计无界",
    });
  }
  const hasEnds = figures.some(({ low, high }) => low !== undefined || high !== undefined);
  return {
    ok: true,
    value: sumDecimals(values),
    ...(hasEnds && {
      low: sumDecimals(figures.map(({ low, value = 0 }) => low ?? value)),
      high: sumDecimals(figures.map(({ high, value = 0 }) => high ?? value)),
    }),
    qualifier,
    approximate: figures.some((figure) => figure.qualifier === "about" || figure.qualifier === "nearly"),
    unit: first.unit,
    ids: figures.map((figure) => figure.id),
  };
}

/** The qualifier of a sum, or undefined when a lower and an upper bound meet. See addUp for the rules. */
export function combineQualifiers(qualifiers: readonly Qualifier[]): Qualifier | undefined {
  const has = (qualifier: Qualifier) => qualifiers.includes(qualifier);
  if (has("at_least") && has("at_most")) return undefined;
  const order: readonly Qualifier[] = ["at_least", "at_most", "range", "about", "nearly", "exact"];
  return order.find(has) ?? "exact";
}

/** Adds decimal numbers without binary rounding residue: 296 + 22.91 is 318.91. */
export function sumDecimals(values: readonly number[]): number {
  const digits = Math.max(0, ...values.map((value) => String(value).split(".")[1]?.length ?? 0));
  const scale = 10 ** digits;
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}

function refuse(code: RefusalCode, text: Text): Extract<Sum, { ok: false }> {
  return { ok: false, reason: { code, text } };
}

function refuseSet(figures: readonly Figure[]): Extract<Sum, { ok: false }> | undefined {
  const ids = new Set(figures.map((figure) => figure.id));
  if (ids.size !== figures.length) {
    return refuse("same_figure_twice", { en: "a figure stands there twice", zh: "同一数据重复出现" });
  }
  for (const { id, parts } of figures) {
    const part = parts.find((candidate) => ids.has(candidate));
    if (part) {
      return refuse("total_with_its_parts", {
        en: `${id} is a total that already holds ${part}`,
        zh: `${id}是合计数，已包含${part}`,
      });
    }
  }
  return undefined;
}

const ALIKE: readonly {
  code: RefusalCode;
  of: (figure: Figure) => string | undefined;
  what: Text;
}[] = [
  { code: "metric", of: (figure) => figure.metric, what: { en: "measure different things", zh: "指标不同" } },
  { code: "substance", of: (figure) => figure.substance, what: { en: "are of different substances", zh: "物质不同" } },
  { code: "unit", of: (figure) => figure.unit, what: { en: "are in different units", zh: "单位不同" } },
  {
    code: "status",
    of: (figure) => figure.status,
    what: { en: "differ in status (planned and delivered, for example)", zh: "状态不同（如计划与已到位）" },
  },
  {
    code: "basis",
    of: (figure) => figure.basis,
    what: { en: "differ in basis (flow, stock, cumulative)", zh: "统计口径不同（流量、存量、累计）" },
  },
  { code: "series", of: (figure) => figure.series, what: { en: "come from different series", zh: "统计系列不同" } },
];

function refuseKinds(figures: readonly Figure[], first: Figure): Extract<Sum, { ok: false }> | undefined {
  for (const { code, of, what } of ALIKE) {
    const other = figures.find((figure) => of(figure) !== of(first));
    if (other) {
      return refuse(code, {
        en: `${first.id} and ${other.id} ${what.en}`,
        zh: `${first.id}与${other.id}${what.zh}`,
      });
    }
  }
  return undefined;
}

function refuseDates(figures: readonly Figure[], first: Figure): Extract<Sum, { ok: false }> | undefined {
  if (figures.length === 1) return undefined;
  const undated = figures.find((figure) => figure.period.from === undefined);
  if (undated) {
    return refuse("no_date", {
      en: `${undated.id} has no date, so it cannot be matched with others`,
      zh: `${undated.id}没有日期，无法与其他数据对应`,
    });
  }
  if (first.basis !== "flow") {
    const other = figures.find((figure) => figure.period.printed !== first.period.printed);
    if (!other) return undefined;
    return refuse("date", {
      en: `${first.id} and ${other.id} are of different dates, and neither is an amount within a period`,
      zh: `${first.id}与${other.id}日期不同，且均非期内流量`,
    });
  }
  for (const [index, one] of figures.entries()) {
    const other = figures.slice(index + 1).find((candidate) => countsTwice(one, candidate));
    if (other) {
      return refuse("overlap", {
        en: `${one.id} and ${other.id} overlap in time at one place and may count the same thing`,
        zh: `${one.id}与${other.id}地点相同、时间重叠，可能重复计算`,
      });
    }
  }
  return undefined;
}

function countsTwice(one: Figure, other: Figure): boolean {
  if (one.place !== other.place) return false;
  if (one.case !== undefined && other.case !== undefined && one.case !== other.case) return false;
  const { from: oneFrom = 0, to: oneTo = 0 } = one.period;
  const { from: otherFrom = 0, to: otherTo = 0 } = other.period;
  return oneFrom <= otherTo && otherFrom <= oneTo;
}
