import type { Complaint } from "./check-report";
import { PeriodProblem, parsePeriod } from "./period";
import { sumDecimals } from "./quantity";
import { statementKey } from "./read-checks";
import type { Atlas, Figure, Text } from "./schema";
import { locate, type Whereabouts } from "./whereabouts";

/** A named promise about the data of an atlas: it returns one complaint for each place where the data break it. */
export type Check = (atlas: Atlas, where?: Whereabouts) => Complaint[];

export type Complain = (id: string, column: string | undefined, message: Text, mend: Text) => void;

/** Makes a named promise out of a function that calls `complain` with the record, its column, what is wrong and how to mend it. */
export function promise(name: string, check: (atlas: Atlas, complain: Complain) => void): Check {
  return (atlas, where = new Map()) => {
    const complaints: Complaint[] = [];
    check(atlas, (id, column, message, mend) => {
      complaints.push({ promise: name, ...locate(where, id, column), message, mend });
    });
    return complaints;
  };
}

/** Every place id is used once, and every id of a fact or rate is used once in the whole atlas. */
export const idsAreUnique: Check = promise("idsAreUnique", (atlas, complain) => {
  const sources = atlas.packs.flatMap((pack) => pack.sources);
  for (const kind of [atlas.places, [...atlas.rates, ...facts(atlas)], sources, atlas.packs]) {
    const seen = new Set<string>();
    for (const { id } of kind) {
      if (seen.has(id)) {
        complain(
          id,
          "id",
          { en: `the id "${id}" is used more than once`, zh: `编号“${id}”重复` },
          {
            en: "give the later record a new id; ids are unique across all packs",
            zh: "请为后一条记录另编号；编号在所有数据包中唯一",
          },
        );
      }
      seen.add(id);
    }
  }
});

/** Every place that anything names, stands in places.csv. */
export const everyPlaceResolves: Check = promise("everyPlaceResolves", (atlas, complain) => {
  const known = new Set(atlas.places.map((place) => place.id));
  const need = (owner: string, column: string, ids: readonly (string | undefined)[]) => {
    for (const id of ids) {
      if (id === undefined || known.has(id)) continue;
      complain(
        owner,
        column,
        {
          en: `${owner} names the place "${id}", which places.csv lacks`,
          zh: `${owner}引用的地点“${id}”不在 places.csv 中`,
        },
        { en: "correct the id, or add the place to places.csv", zh: "请更正编号，或在 places.csv 中补充该地点" },
      );
    }
  };
  for (const place of atlas.places) {
    need(place.id, "parent", [place.parent]);
    need(place.id, "country", [place.country]);
    need(place.id, "members", [...place.members, ...place.wide]);
  }
  for (const pack of atlas.packs) {
    for (const figure of pack.figures) {
      need(figure.id, "place_id", [figure.place]);
      need(figure.id, "counterpart_ids", figure.counterparts);
    }
    for (const mechanism of pack.mechanisms) {
      need(mechanism.id, "place_id", [mechanism.place]);
      const members = mechanism.members.map((member) => member.place);
      need(mechanism.id, "members", members);
    }
    for (const event of pack.events) {
      need(event.id, "at", event.at);
      need(event.id, "places", event.places);
    }
    for (const joint of pack.cases) {
      need(joint.id, "partners", joint.partners);
      need(joint.id, "regions", joint.regions);
      need(joint.id, "marked_at", [joint.markedAt]);
    }
    for (const finding of pack.findings) need(finding.id, "regions", finding.regions);
    for (const record of pack.records) {
      need(record.id, "place_id", [record.place]);
      need(record.id, "members", record.members);
    }
    for (const report of pack.reports) {
      need(report.id, "at", report.at);
      need(report.id, "partners", report.partners);
    }
    for (const route of pack.routes) need(route.id, "places", route.places);
  }
});

/** Every period, date of joining and date of a source can be parsed, and is kept as parsed. */
export const everyPeriodParses: Check = promise("everyPeriodParses", (atlas, complain) => {
  const need = (id: string, column: string, printed: string, from?: number, to?: number) => {
    const mend = {
      en: "write 2003, 2004-11, 2003-12-31, 1990s, two of them with a slash, or /2004 and 1998/ where an end is not stated; leave it empty when no date is given",
      zh: "请写作 2003、2004-11、2003-12-31、1990s，或以斜线连接两者；一端未注明写作 /2004 或 1998/；无日期则留空",
    };
    try {
      const parsed = parsePeriod(printed);
      if (parsed.from === from && parsed.to === to) return;
      const drifted = { en: `the years of ${id} differ from "${printed}"`, zh: `${id}的年份与“${printed}”不符` };
      complain(id, column, drifted, mend);
    } catch (problem) {
      if (!(problem instanceof PeriodProblem)) throw problem;
      complain(id, column, problem.text, mend);
    }
  };
  for (const { id, period } of atlas.rates) need(id, "period", period.printed, period.from, period.to);
  for (const pack of atlas.packs) {
    const { figures, mechanisms, events, cases, records, reports, routes } = pack;
    for (const { id, period } of [figures, mechanisms, events, cases, records, reports, routes].flat()) {
      need(id, "period", period.printed, period.from, period.to);
    }
    for (const { id, members } of pack.mechanisms) {
      for (const { joined } of members) {
        if (joined !== undefined) need(id, "members", joined, ...yearsOf(joined));
      }
    }
    for (const source of pack.sources) {
      need(source.id, "written", source.written, ...yearsOf(source.written));
      if (source.posted !== undefined) need(source.id, "posted", source.posted, ...yearsOf(source.posted));
    }
    for (const one of pack.statements) {
      need(statementKey(one), "period", one.period.printed, one.period.from, one.period.to);
    }
  }
});

/** A figure with parts is exactly their sum, and alike in unit, basis, status, metric, substance and period. Inexact figures need only be alike. */
export const totalsEqualTheirParts: Check = promise("totalsEqualTheirParts", (atlas, complain) => {
  for (const { figures } of atlas.packs) {
    const byId = new Map(figures.map((figure) => [figure.id, figure]));
    for (const total of figures) {
      const parts = total.parts.flatMap((id) => byId.get(id) ?? []);
      if (parts.length === 0 || parts.length !== total.parts.length) continue;
      const mend = {
        en: `compare ${[total.id, ...total.parts].join(", ")} with the source`,
        zh: `请对照原文核对${[total.id, ...total.parts].join("、")}`,
      };
      const stranger = parts.find((part) => kindOf(part) !== kindOf(total));
      if (stranger) {
        const message = {
          en: `${stranger.id} is a part of ${total.id} but differs in unit, basis, status, metric, substance or period`,
          zh: `${stranger.id}是${total.id}的组成部分，但单位、口径、状态、指标、物质或时期不一致`,
        };
        complain(total.id, "parts", message, mend);
        continue;
      }
      if ([total, ...parts].some((figure) => figure.qualifier !== "exact")) continue;
      const sum = sumDecimals(parts.map((part) => part.value ?? Number.NaN));
      if (sum === total.value) continue;
      const message = {
        en: `${total.id} is ${total.value}, but its parts add up to ${sum}`,
        zh: `${total.id}为${total.value}，而各部分之和为${sum}`,
      };
      complain(total.id, "value", message, mend);
    }
  }
});

/**
 * Every figure says where it stands in the source: a paragraph like P5 and a line counted from 1. A source that is cited
 * as a whole gives none of its figures a locator; it then needs a title or an address.
 */
export const everyFigureHasALocator: Check = promise("everyFigureHasALocator", (atlas, complain) => {
  for (const { sources, figures } of atlas.packs) {
    const citedByLine = new Set(figures.flatMap(({ locator, source }) => (locator ? [source] : [])));
    const readable = new Set(sources.flatMap(({ id, title, url }) => (url || title.trim() ? [id] : [])));
    for (const { id, locator, source } of figures) {
      if (locator === undefined && readable.has(source) && !citedByLine.has(source)) continue;
      const paraIsWrong = !/^P[1-9]\d*$/.test(locator?.para ?? "");
      if (!paraIsWrong && locator !== undefined && Number.isInteger(locator.line) && locator.line >= 1) continue;
      complain(
        id,
        paraIsWrong ? "para" : "line",
        { en: `${id} does not say where it stands in the source`, zh: `${id}未注明在原文中的位置` },
        {
          en: "write the paragraph as P5 and the line as a whole number from 1, for all figures of the source or for none",
          zh: "段落写作 P5，行号为从1起的整数；同一来源的数据须全部填写或全部不填",
        },
      );
    }
  }
});

/** Every figure keeps the form in which the source prints it. */
export const printedIsNotEmpty: Check = promise("printedIsNotEmpty", (atlas, complain) => {
  for (const { id, printed } of atlas.packs.flatMap((pack) => pack.figures)) {
    if (printed.trim() !== "") continue;
    complain(
      id,
      "printed",
      { en: `${id} does not show the figure as printed`, zh: `${id}缺少原文写法` },
      { en: "copy the figure letter for letter from the source", zh: "请照录原文中的数字写法" },
    );
  }
});

function facts(atlas: Atlas): { id: string }[] {
  return atlas.packs.flatMap((pack) => [
    ...pack.figures,
    ...pack.mechanisms,
    ...pack.events,
    ...pack.cases,
    ...pack.findings,
    ...pack.records,
    ...pack.reports,
    ...pack.routes,
  ]);
}

function kindOf({ unit, basis, status, metric, substance, period }: Figure): string {
  return [unit, basis, status, metric, substance, period.printed].join("|");
}

/** The years of a date that is kept as printed only; none when it cannot be parsed, which the caller then reports. */
function yearsOf(printed: string): [from?: number, to?: number] {
  try {
    const { from, to } = parsePeriod(printed);
    return [from, to];
  } catch {
    return [];
  }
}
