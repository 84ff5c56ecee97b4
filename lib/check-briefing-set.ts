import type { Briefing } from "./briefing";
import type { BriefingComplaint, Spots } from "./briefing-spots";
import { LANGS, type Lang, type Text } from "./schema";
import { type KnownNames, readView, writeView } from "./view";

/** A file of a briefing, as its name and its text tell it. */
export interface BriefingFile {
  file: string;
  name: string;
  lang: Lang;
  /** Absent where the text has complaints of its own. */
  briefing?: Briefing;
  spots?: Spots;
}

const LETTERS: Record<Lang, RegExp> = { en: /\p{Script=Latin}/u, zh: /\p{Script=Han}/u };
const LANGUAGE_NAMES: Record<Lang, Text> = { en: { en: "English", zh: "英文" }, zh: { en: "Chinese", zh: "中文" } };

/**
 * Hold the files of all briefings against each other: each is there in every language, written in that language, with
 * the same views in the same order.
 */
export function checkBriefingSet(files: readonly BriefingFile[], known: KnownNames): BriefingComplaint[] {
  const names = [...new Set(files.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = files.filter((file) => file.name === name);
    const [first, ...others] = own;
    if (!first) return [];
    return [
      ...LANGS.filter((lang) => !own.some((file) => file.lang === lang)).map((lang) => missing(first, lang)),
      ...own.flatMap(inAnotherLanguage),
      ...others.flatMap((other) => differing(first, other, known)),
    ];
  });
}

const complaint = (file: string, line: number, message: Text, mend: Text, column = 1): BriefingComplaint => ({
  promise: "briefingsMatchInAllLanguages",
  file,
  line,
  column,
  message,
  mend,
});

function missing({ file, name }: BriefingFile, lang: Lang): BriefingComplaint {
  const wanted = `${name}.${lang}.md`;
  return complaint(
    file,
    1,
    { en: `the briefing is not there in ${LANGUAGE_NAMES[lang].en}`, zh: `此简报缺少${LANGUAGE_NAMES[lang].zh}版` },
    { en: `write ${wanted} beside it`, zh: `请在同一文件夹中编写 ${wanted}` },
  );
}

function inAnotherLanguage({ file, lang, briefing }: BriefingFile): BriefingComplaint[] {
  if (!briefing) return [];
  const texts = [
    { text: briefing.title, line: 1 },
    ...briefing.steps.flatMap(({ title, words, notes, questions, line }) => [
      ...[title, words, notes].map((text) => ({ text, line })),
      ...questions.flatMap((one) => [one.ask, one.answer].map((text) => ({ text, line: one.line }))),
    ]),
  ];
  const foreign = texts.find(({ text }) => text.replace(/\{\{.*?\}\}/g, "").trim() !== "" && !LETTERS[lang].test(text));
  if (!foreign) return [];
  const language = LANGUAGE_NAMES[lang];
  return [
    complaint(
      file,
      foreign.line,
      { en: `there is text that is not ${language.en}`, zh: `有文字不是${language.zh}` },
      { en: `write it in ${language.en}, or correct the name of the file`, zh: `请改写为${language.zh}，或更正文件名` },
    ),
  ];
}

function differing(first: BriefingFile, other: BriefingFile, known: KnownNames): BriefingComplaint[] {
  if (!first.briefing || !other.briefing) return [];
  const [theirs, ours] = [first.briefing.steps, other.briefing.steps];
  if (theirs.length !== ours.length) {
    return [
      complaint(
        other.file,
        1,
        {
          en: `it has ${ours.length} steps, ${first.file} has ${theirs.length}`,
          zh: `共${ours.length}步，而 ${first.file} 有${theirs.length}步`,
        },
        { en: "give both the same steps in the same order", zh: "请使两者步骤一致、顺序相同" },
      ),
    ];
  }
  const view = (query: string) => writeView(readView(query, known).view);
  return ours.flatMap((step, at) => {
    const counterpart = theirs[at];
    if (!counterpart) return [];
    const linkOf = (piece: (typeof step)["questions"][number] | typeof step) =>
      other.spots?.get(piece)?.link ?? { line: piece.line, column: 1 };
    const odd = [step, ...step.questions].find((piece, index) => {
      const twin = index === 0 ? counterpart : counterpart.questions[index - 1];
      return !twin || view(twin.query) !== view(piece.query);
    });
    if (!odd && step.questions.length === counterpart.questions.length) return [];
    const { line, column } = odd ? linkOf(odd) : { line: step.line, column: 1 };
    return [
      {
        ...complaint(
          other.file,
          line,
          odd
            ? { en: `the link differs from that of ${first.file}`, zh: `链接与 ${first.file} 中的不同` }
            : { en: `${first.file} has a further question here`, zh: `${first.file} 在此步多一个提问` },
          { en: "give both the same views and questions in the same order", zh: "请使两者的视图和提问一致、顺序相同" },
          column,
        ),
        step: at + 1,
      },
    ];
  });
}
