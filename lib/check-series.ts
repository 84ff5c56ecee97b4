import { type Check, promise } from "./check-pack";
import { checkKey, statementKey } from "./read-checks";
import type { Atlas, Figure, Pack, Statement } from "./schema";

/** A best estimate lies inside the range that is printed beside it, and a range has both ends. */
export const rangesHoldTheirValue: Check = promise("rangesHoldTheirValue", (atlas, complain) => {
  const amounts = atlas.packs.flatMap(({ figures, statements }) => [
    ...figures.map((figure) => ({ key: figure.id, ...figure })),
    ...statements.map((one) => ({ key: statementKey(one), ...one })),
  ]);
  for (const { key, id, value, low, high } of amounts) {
    if (low === undefined && high === undefined) continue;
    if (low !== undefined && high !== undefined && low <= high && low <= (value ?? low) && (value ?? high) <= high)
      continue;
    complain(
      key,
      low === undefined ? "low" : high === undefined ? "high" : "value",
      { en: `the range of ${id} does not hold its value`, zh: `${id}的数值不在其区间之内` },
      { en: "give both ends, with low ≤ value ≤ high", zh: "请填写上下两端，并使 low ≤ value ≤ high" },
    );
  }
});

/** A share in percent is a hundred at most. */
export const sharesAreAtMostAHundred: Check = promise("sharesAreAtMostAHundred", (atlas, complain) => {
  for (const { id, unit, value, high } of atlas.packs.flatMap((pack) => pack.figures)) {
    if (unit !== "percent" || Math.max(value ?? 0, high ?? 0) <= 100) continue;
    complain(
      id,
      "value",
      { en: `${id} is a share of more than 100 percent`, zh: `${id}的比例超过百分之百` },
      { en: "correct the value or the unit", zh: "请更正数值或单位" },
    );
  }
});

/**
 * Figures that state the same thing (metric, substance, place, period, series, unit, basis, case) with different values
 * stand in one conflict group, unless a note or the parts of a total say that one is part of another; and no number
 * stands there twice.
 * Single seizures are exempt: two seizures of one place and year are two things.
 */
export const differingValuesAreMarked: Check = promise("differingValuesAreMarked", (atlas, complain) => {
  const alike = groupBy(
    atlas.packs.flatMap((pack) => pack.figures.filter(({ metric }) => metric !== "single_seizure")),
    subjectOf,
  );
  for (const group of alike.values()) {
    const ids = group.map(({ id }) => id);
    const seen = new Set<string>();
    for (const figure of group) {
      const amount = [figure.value, figure.low, figure.high].join("|");
      if (seen.has(amount)) {
        complain(
          figure.id,
          "value",
          { en: `${ids.join(", ")} state the same number twice`, zh: `${ids.join("、")}中同一数字出现两次` },
          { en: "keep the better source", zh: "请只保留较好的来源" },
        );
      }
      seen.add(amount);
    }
    if (new Set(group.map(({ conflict }) => conflict)).size === 1 && (group.length === 1 || group[0]?.conflict))
      continue;
    if (group.some(({ note }) => note?.en.includes("part of"))) continue;
    if (group.some(({ parts }) => parts.some((id) => ids.includes(id)))) continue;
    complain(
      ids.at(-1) ?? "",
      "conflict",
      { en: `${ids.join(", ")} state the same thing and differ`, zh: `${ids.join("、")}所述相同而数字不同` },
      {
        en: "write one word into their conflict column, or say in a note that one is part of another",
        zh: "请在其 conflict 列写同一个词，或在说明中注明互为组成部分（英文 part of）",
      },
    );
  }
});

/** A conflict group has two figures at least. */
export const conflictsHaveTwoSides: Check = promise("conflictsHaveTwoSides", (atlas, complain) => {
  const figures = atlas.packs.flatMap((pack) => pack.figures.filter(({ conflict }) => conflict !== undefined));
  for (const [conflict, group] of groupBy(figures, (figure) => figure.conflict ?? "")) {
    const [only] = group;
    if (group.length > 1 || !only) continue;
    complain(
      only.id,
      "conflict",
      { en: `${only.id} stands alone in the conflict "${conflict}"`, zh: `分歧组“${conflict}”中只有${only.id}一条` },
      { en: "correct the word, or empty the cell", zh: "请更正，或清空该单元格" },
    );
  }
});

/** A check speaks of a claim of another pack, no claim is checked twice, and a verdict other than not_found names a source. */
export const checksNameTheirClaim: Check = promise("checksNameTheirClaim", (atlas, complain) => {
  const checked = new Set<string>();
  for (const pack of atlas.packs) {
    const claims = claimsOfOthers(atlas, pack);
    for (const check of pack.checks) {
      const { id, verdict, sources } = check;
      if (!claims.has(id)) {
        complain(
          checkKey(check),
          "id",
          { en: `no other pack has a claim "${id}"`, zh: `其他数据包中没有“${id}”` },
          { en: "write the id of a figure, mechanism, event or case", zh: "请填写数据、机制、大事或案件的编号" },
        );
      }
      if (checked.has(id)) {
        complain(
          checkKey(check),
          "id",
          { en: `${id} is checked more than once`, zh: `${id}有多条核对结果` },
          { en: "put what is known into one row", zh: "请合并为一行" },
        );
      }
      checked.add(id);
      if (verdict === "not_found" || sources.length > 0) continue;
      complain(
        checkKey(check),
        "source_ids",
        { en: `the check of ${id} names no source`, zh: `对${id}的核对未注明来源` },
        { en: "name the sources, or set the verdict to not_found", zh: "请填写来源，或将 verdict 改为 not_found" },
      );
    }
  }
});

/** A statement stands against a figure of another pack, once; where its id is that of a figure, it repeats the figure. */
export const statementsMatchTheirFigures: Check = promise("statementsMatchTheirFigures", (atlas, complain) => {
  const figures = new Map(atlas.packs.flatMap((pack) => pack.figures.map((figure) => [figure.id, figure] as const)));
  const seen = new Set<string>();
  for (const pack of atlas.packs) {
    const claims = claimsOfOthers(atlas, pack);
    for (const one of pack.statements) {
      const key = statementKey(one);
      const figure = figures.get(one.id);
      const differing = figure ? STATED.filter((name) => stated(one, name) !== stated(figure, name)) : [];
      const mend = { en: "correct the row", zh: "请更正该行" };
      if (!claims.has(one.claim)) {
        complain(
          key,
          "claim",
          { en: `no other pack has a claim "${one.claim}"`, zh: `其他数据包中没有“${one.claim}”` },
          mend,
        );
      }
      if (seen.has(key)) {
        complain(
          key,
          "id",
          { en: `${one.id} is set against ${one.claim} twice`, zh: `${one.id}与${one.claim}的对照重复` },
          mend,
        );
      }
      seen.add(key);
      for (const name of differing) {
        complain(
          key,
          name === "source" ? "source_id" : name,
          { en: `the ${name} of ${one.id} differs from that of the figure`, zh: `${one.id}的 ${name} 与该数据不一致` },
          { en: "repeat the figure exactly, or use another id", zh: "请与该数据保持一致，或改用其他编号" },
        );
      }
      const claim = figures.get(one.claim);
      if (one.alike && claim && claim.unit !== one.unit) {
        complain(
          key,
          "alike",
          { en: `${one.id} and ${one.claim} are in different units`, zh: `${one.id}与${one.claim}单位不同` },
          { en: "set alike to false", zh: "请将 alike 改为 false" },
        );
      }
    }
  }
});

/** A rate names the figure that implies it; where that figure prints a conversion, the rate is the quotient of the two sums. */
export const ratesNameTheirFigure: Check = promise("ratesNameTheirFigure", (atlas, complain) => {
  const figures = new Map(atlas.packs.flatMap((pack) => pack.figures.map((figure) => [figure.id, figure] as const)));
  for (const { id, from, to, rate, figure: name } of atlas.rates) {
    const figure = figures.get(name);
    if (!figure) {
      complain(
        id,
        "figure_id",
        { en: `${id} names the figure "${name}", which no pack has`, zh: `${id}引用的数据“${name}”不存在` },
        { en: "correct the id: a rate without a source has no place here", zh: "请更正编号；没有出处的汇率不予收录" },
      );
      continue;
    }
    const { converted, unit, value } = figure;
    if (!converted || value === undefined || value === 0) continue;
    const implied = converted.value / value;
    if (unit === from && converted.unit === to && Math.abs(rate - implied) <= implied * 1e-4) continue;
    complain(
      id,
      "rate",
      {
        en: `${name} implies ${implied.toFixed(4)} ${converted.unit} per ${unit}`,
        zh: `${name}所含汇率为1 ${unit} = ${implied.toFixed(4)} ${converted.unit}`,
      },
      { en: "correct from, to and rate", zh: "请更正 from、to 和 rate" },
    );
  }
});

/** Every source of a pack is used by a fact, check, statement or sequel of the pack. */
export const noSourceIsIdle: Check = promise("noSourceIsIdle", (atlas, complain) => {
  for (const pack of atlas.packs) {
    const { figures, mechanisms, events, cases, findings, statements, checks, records, reports, routes, sequels } =
      pack;
    const used = new Set([
      ...[...figures, ...mechanisms, ...events, ...cases, ...findings, ...statements].map(({ source }) => source),
      ...[...checks, ...records, ...reports, ...routes, ...sequels].flatMap(({ sources }) => sources),
    ]);
    for (const { id } of pack.sources) {
      if (used.has(id)) continue;
      complain(
        id,
        "id",
        { en: `nothing uses the source "${id}"`, zh: `来源“${id}”没有被引用` },
        { en: "remove it, or name it where it is used", zh: "请删去，或在引用处填写" },
      );
    }
  }
});

const STATED = ["source", "value", "low", "high", "qualifier", "unit", "period"] as const;

function stated(one: Statement | Figure, name: (typeof STATED)[number]): string | number | undefined {
  return name === "period" ? one.period.printed : one[name];
}

function claimsOfOthers({ packs }: Atlas, own: Pack): ReadonlySet<string> {
  const others = packs.filter((pack) => pack !== own);
  return new Set(
    others.flatMap(({ figures, mechanisms, events, cases }) =>
      [...figures, ...mechanisms, ...events, ...cases].map(({ id }) => id),
    ),
  );
}

function subjectOf(figure: Figure): string {
  const { metric, substance, place, counterparts, period, series, unit, basis } = figure;
  return [metric, substance, place, counterparts.join(";"), period.printed, series, unit, basis, figure.case].join("|");
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
