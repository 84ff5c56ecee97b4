import type { Complaint } from "./check-report";
import { checkKey, statementKey } from "./read-checks";
import { sequelKey } from "./read-records";
import type { Atlas, Pack } from "./schema";
import { locate, type Whereabouts } from "./whereabouts";

/**
 * Every id that a fact names, exists in its pack: sources (of checks and statements too), parts, cases, figures, and
 * whatever an event or a sequel refers to.
 * A figure and its joint case name each other.
 */
export function everyReferenceResolves(atlas: Atlas, where: Whereabouts = new Map()): Complaint[] {
  return atlas.packs.flatMap((pack) => [...danglingReferences(pack, where), ...oneSidedCases(pack, where)]);
}

function danglingReferences(pack: Pack, where: Whereabouts): Complaint[] {
  const complaints: Complaint[] = [];
  const sources = idsOf(pack.sources);
  const figures = idsOf(pack.figures);
  const cases = idsOf(pack.cases);
  const referable = new Set([...figures, ...cases, ...idsOf(pack.mechanisms)]);
  const need = (owner: string, column: string, ids: readonly string[], known: ReadonlySet<string>) => {
    for (const id of ids.filter((candidate) => !known.has(candidate))) {
      complaints.push({
        promise: "everyReferenceResolves",
        ...locate(where, owner, column),
        message: {
          en: `${owner} refers to "${id}", which is not in the pack`,
          zh: `${owner}引用的“${id}”不在数据包中`,
        },
        mend: { en: "correct the id, or add the missing record", zh: "请更正编号，或补充缺失的记录" },
      });
    }
  };
  for (const fact of [...pack.figures, ...pack.mechanisms, ...pack.events, ...pack.cases, ...pack.findings]) {
    need(fact.id, "source_id", [fact.source], sources);
  }
  for (const check of pack.checks) need(checkKey(check), "source_ids", check.sources, sources);
  for (const one of pack.statements) need(statementKey(one), "source_id", [one.source], sources);
  for (const { id, sources: named } of [...pack.records, ...pack.reports, ...pack.routes]) {
    need(id, "source_ids", named, sources);
  }
  const borneOut = new Set([...figures, ...idsOf(pack.records), ...idsOf(pack.reports)]);
  for (const sequel of pack.sequels) {
    need(sequelKey(sequel), "items", sequel.items, borneOut);
    need(sequelKey(sequel), "source_ids", sequel.sources, sources);
  }
  for (const figure of pack.figures) {
    need(figure.id, "parts", figure.parts, figures);
    need(figure.id, "case_id", figure.case ? [figure.case] : [], cases);
  }
  for (const mechanism of pack.mechanisms) need(mechanism.id, "figure_ids", mechanism.figures, figures);
  for (const event of pack.events) need(event.id, "refs", event.refs, referable);
  for (const joint of pack.cases) need(joint.id, "figure_ids", joint.figures, figures);
  return complaints;
}

function oneSidedCases(pack: Pack, where: Whereabouts): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (owner: string, column: string, figure: string, joint: string) => {
    complaints.push({
      promise: "everyReferenceResolves",
      ...locate(where, owner, column),
      message: { en: `${figure} and ${joint} do not name each other`, zh: `${figure}与${joint}未互相引用` },
      mend: {
        en: `write ${joint} into case_id of ${figure} and ${figure} into figure_ids of ${joint}, or neither`,
        zh: `请在${figure}的 case_id 与${joint}的 figure_ids 中互相写入，或都不写`,
      },
    });
  };
  const figureById = new Map(pack.figures.map((figure) => [figure.id, figure]));
  const caseById = new Map(pack.cases.map((joint) => [joint.id, joint]));
  for (const { id, case: named } of pack.figures) {
    const joint = named === undefined ? undefined : caseById.get(named);
    if (joint && !joint.figures.includes(id)) complain(id, "case_id", id, joint.id);
  }
  for (const joint of pack.cases) {
    for (const id of joint.figures) {
      const figure = figureById.get(id);
      if (figure && figure.case !== joint.id) complain(joint.id, "figure_ids", id, joint.id);
    }
  }
  return complaints;
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map((item) => item.id));
}
