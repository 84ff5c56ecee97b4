import type { Complaint } from "./check-report";
import type { Atlas, Pack, Text } from "./schema";
import { locate, type Whereabouts } from "./whereabouts";

/** Every text stands there in both languages: the English has Latin letters, the Chinese has Chinese characters. */
export function bothLanguagesPresent(atlas: Atlas, where: Whereabouts = new Map()): Complaint[] {
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
  return [...places, ...atlas.packs.flatMap(textsOfPack)];
}

function textsOfPack(pack: Pack): NamedText[] {
  return [
    { id: pack.id, stem: "title", text: pack.title },
    ...pack.sources.map(({ id, publisher }) => ({ id, stem: "publisher", text: publisher })),
    ...pack.figures.flatMap(({ id, summary, note, counterpartName }) => [
      { id, stem: "summary", text: summary },
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
  ];
}

function maybe(id: string, stem: string, text: Text | undefined): NamedText[] {
  return text ? [{ id, stem, text }] : [];
}
