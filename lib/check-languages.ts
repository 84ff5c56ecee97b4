import type { Complaint } from "./check-report";
import { checkKey, statementKey } from "./read-checks";
import { sequelKey } from "./read-records";
import type { Atlas, Pack, Text } from "./schema";
import { locate, type Whereabouts } from "./whereabouts";

/**
 * Every text stands there in both languages: the English has Latin letters, the Chinese has Chinese characters.
 * A source in another language than English has its title in English too.
 */
export function bothLanguagesPresent(atlas: Atlas, where: Whereabouts = new Map()): Complaint[] {
  return [...textsMissing(atlas, where), ...titlesMissing(atlas, where)];
}

function titlesMissing(atlas: Atlas, where: Whereabouts): Complaint[] {
  return atlas.packs
    .flatMap((pack) => pack.sources)
    .filter(({ language, titleEn }) => language !== "en" && titleEn === undefined)
    .map(({ id }) => ({
      promise: "bothLanguagesPresent",
      ...locate(where, id, "title_en"),
      message: { en: `the title of ${id} is not given in English`, zh: `${id}的篇名缺少英文译文` },
      mend: { en: "translate the title into title_en", zh: "请将篇名译文填入 title_en" },
    }));
}

function textsMissing(atlas: Atlas, where: Whereabouts): Complaint[] {
  return textsOf(atlas).flatMap(({ id, stem, text }) =>
    (["en", "zh"] as const).flatMap((lang) => {
      if ((lang === "en" ? /\p{Script=Latin}/u : /\p{Script=Han}/u).test(text[lang])) return [];
      return {
        promise: "bothLanguagesPresent",
        ...locate(where, id, `${stem}_${lang}`),
        message: {
          en: `the ${stem} of ${id} is not given in ${lang === "en" ? "English" : "Chinese"}`,
          zh: `${id}的 ${stem} 缺少${lang === "en" ? "英文" : "中文"}`,
        },
        mend: { en: `write it into ${stem}_${lang}`, zh: `请填写 ${stem}_${lang}` },
      };
    }),
  );
}

interface NamedText {
  id: string;
  stem: string;
  text: Text;
}

function textsOf(atlas: Atlas): NamedText[] {
  const places = atlas.places.flatMap(({ id, name, note, definition }) => [
    { id, stem: "name", text: name },
    ...maybe(id, "note", note),
    ...maybe(id, "definition", definition?.text),
  ]);
  const rates = atlas.rates.map(({ id, note }) => ({ id, stem: "note", text: note }));
  return [...places, ...rates, ...atlas.packs.flatMap(textsOfPack)];
}

function textsOfPack(pack: Pack): NamedText[] {
  return [
    { id: pack.id, stem: "title", text: pack.title },
    ...pack.sources.flatMap(({ id, publisher, note }) => [
      { id, stem: "publisher", text: publisher },
      ...maybe(id, "note", note),
    ]),
    ...pack.figures.flatMap(({ id, summary, note, counterpartName }) => [
      ...maybe(id, "summary", summary),
      ...maybe(id, "note", note),
      ...maybe(id, "counterpart", counterpartName),
    ]),
    ...pack.mechanisms.flatMap(({ id, name, content }) => [
      { id, stem: "name", text: name },
      { id, stem: "content", text: content },
    ]),
    ...pack.events.map(({ id, summary }) => ({ id, stem: "summary", text: summary })),
    ...pack.cases.flatMap(({ id, name, summary }) => [
      { id, stem: "name", text: name },
      { id, stem: "summary", text: summary },
    ]),
    ...pack.findings.flatMap(({ id, theme, summary }) => [
      { id, stem: "theme", text: theme },
      { id, stem: "summary", text: summary },
    ]),
    ...pack.checks.map((check) => ({ id: checkKey(check), stem: "statement", text: check.statement })),
    ...pack.statements.map((one) => ({ id: statementKey(one), stem: "about", text: one.about })),
    ...pack.records.flatMap(({ id, name, content }) => [
      { id, stem: "name", text: name },
      { id, stem: "content", text: content },
    ]),
    ...pack.reports.flatMap(({ id, name, note }) => [
      { id, stem: "name", text: name },
      { id, stem: "note", text: note },
    ]),
    ...pack.routes.map(({ id, name }) => ({ id, stem: "name", text: name })),
    ...pack.sequels.map((sequel) => ({ id: sequelKey(sequel), stem: "statement", text: sequel.statement })),
  ];
}

function maybe(id: string, stem: string, text: Text | undefined): NamedText[] {
  return text ? [{ id, stem, text }] : [];
}
