import { type Check, promise } from "./check-pack";
import { sequelKey } from "./read-records";

/** A report gives one number above zero; where it names a case, another pack tells of that case. */
export const reportsCountTheirCase: Check = promise("reportsCountTheirCase", (atlas, complain) => {
  for (const pack of atlas.packs) {
    const cases = new Set(atlas.packs.filter((other) => other !== pack).flatMap((other) => other.cases.map(idOf)));
    for (const { id, value, qualifier, case: joint } of pack.reports) {
      if (!(value > 0)) {
        complain(
          id,
          "value",
          { en: `the number of ${id} is not above zero`, zh: `${id}的数字不大于零` },
          { en: "write the number, or remove the report", zh: "请填写数字，或删去该条报道" },
        );
      }
      if (qualifier === "range") {
        complain(
          id,
          "qualifier",
          { en: `${id} gives one number, which is no range`, zh: `${id}只有一个数字，不是区间` },
          { en: "choose another qualifier, and name the ends in the note", zh: "请改用其他限定词，并在说明中写明两端" },
        );
      }
      if (joint === undefined || cases.has(joint)) continue;
      complain(
        id,
        "case_id",
        { en: `no other pack has a case "${joint}"`, zh: `其他数据包中没有案件“${joint}”` },
        { en: "correct the id, or leave it empty for a further case", zh: "请更正编号；若为另案则留空" },
      );
    }
  }
});

/** A route leads from one place to another. */
export const routesLeadSomewhere: Check = promise("routesLeadSomewhere", (atlas, complain) => {
  for (const { id, places } of atlas.packs.flatMap((pack) => pack.routes)) {
    if (places.length >= 2) continue;
    complain(
      id,
      "places",
      { en: `${id} names fewer than two places`, zh: `${id}的地点不足两个` },
      { en: "write the places in their order, from the start to the end", zh: "请依次写出自起点至终点的各地" },
    );
  }
});

/** A sequel speaks of a finding of another pack, of each finding once, and names what bears it out and its sources. */
export const sequelsNameTheirFinding: Check = promise("sequelsNameTheirFinding", (atlas, complain) => {
  const told = new Set<string>();
  for (const pack of atlas.packs) {
    const findings = new Set(
      atlas.packs.filter((other) => other !== pack).flatMap((other) => other.findings.map(idOf)),
    );
    for (const sequel of pack.sequels) {
      const { id, items, sources } = sequel;
      if (!findings.has(id)) {
        complain(
          sequelKey(sequel),
          "id",
          { en: `no other pack has a finding "${id}"`, zh: `其他数据包中没有“${id}”` },
          { en: "write the id of a problem or next step", zh: "请填写问题或下一步的编号" },
        );
      }
      if (told.has(id)) {
        complain(
          sequelKey(sequel),
          "id",
          { en: `${id} has more than one sequel`, zh: `${id}有多条后续记录` },
          { en: "put what is known into one row", zh: "请合并为一行" },
        );
      }
      told.add(id);
      if (items.length > 0 && sources.length > 0) continue;
      complain(
        sequelKey(sequel),
        items.length > 0 ? "source_ids" : "items",
        { en: `nothing bears out the sequel of ${id}`, zh: `${id}的后续记录没有依据` },
        { en: "name the records, reports or figures, and their sources", zh: "请填写所依据的记录、报道或数据及其来源" },
      );
    }
  }
});

const idOf = ({ id }: { id: string }): string => id;
