import type { Briefing, BriefingQuestion, BriefingStep } from "./briefing";
import { brokenCitation, citedIn, strangeIn } from "./briefing-markdown";
import { type Spot, type Spots, spotWithin } from "./briefing-spots";
import type { Facts } from "./facts";
import type { Text } from "./schema";
import { readView, VIEW_PARAMETERS } from "./view";

/** A text or link of a briefing, with the place of each of its characters. */
export interface Piece {
  kind: "link" | "words" | "text" | "plain";
  /** From 1. */
  step: number;
  text: string;
  at(offset: number): Spot;
}

export type Complain = (promise: string, place: { spot: Spot; step?: number }, message: Text, mend: Text) => void;

/** The pieces of a briefing in the order of its file. "plain" is what cites no figure: headings and questions. */
export function piecesOf({ steps }: Briefing, spots: Spots): Piece[] {
  return steps.flatMap((one, index) => {
    const piece = (kind: Piece["kind"], owner: BriefingStep | BriefingQuestion, name: string, text: string): Piece => {
      const spot = spots.get(owner)?.[name];
      const at = (offset: number) => (spot ? spotWithin(spot, text, offset) : { line: owner.line, column: 1 });
      return { kind, step: index + 1, text, at };
    };
    return [
      piece("plain", one, "title", one.title),
      piece("link", one, "link", one.query),
      piece("words", one, "words", one.words),
      piece("text", one, "notes", one.notes),
      ...one.questions.flatMap((question) => [
        piece("plain", question, "ask", question.ask),
        piece("link", question, "link", question.query),
        piece("text", question, "answer", question.answer),
      ]),
    ];
  });
}

/** The link leads to a view, and the atlas reads everything in it. */
export function checkLink({ text: query, at, step }: Piece, { known }: Facts, complain: Complain): void {
  const parameters = [...new URLSearchParams(query)];
  const foreign = parameters.filter(([name, value]) => !VIEW_PARAMETERS.includes(name) || value === "");
  const unread = readView(query, known).unread.map(({ parameter, value }) => [parameter, value] as const);
  for (const [name, value] of [...foreign, ...unread]) {
    complain(
      "everyLinkIsAlive",
      { spot: at(0), step },
      { en: `the atlas cannot read "${name}=${value}" of the link`, zh: `图志无法识别链接中的“${name}=${value}”` },
      {
        en: 'set the view in the atlas and paste what "Copy link" gives',
        zh: "请在图志中调好视图，再粘贴“复制链接”所得地址",
      },
    );
  }
}

/**
 * Wall, slides, page and hand-out show one place with one chart, or two maps of two years: places side by side and the table
 * of the atlas would be lost there.
 */
export function checkShown({ text: query, at, step }: Piece, { known }: Facts, complain: Complain): void {
  const { compare, matrix } = readView(query, known).view;
  const lost: { parameter: string; message: Text; mend: Text }[] = [];
  if (compare?.kind === "places") {
    lost.push({
      parameter: `compare=${new URLSearchParams(query).get("compare")}`,
      message: { en: "a step shows one place, and no others beside it", zh: "一步只显示一个地点，不能多地并列" },
      mend: { en: "or make a step of each place", zh: "或为各地各设一步" },
    });
  }
  if (matrix) {
    lost.push({
      parameter: "show=matrix",
      message: {
        en: "a step shows map and chart, not the table “Who sits where”",
        zh: "一步显示地图和图表，不显示“各国参加的机制”表",
      },
      mend: { en: "or close the table and take the view anew", zh: "或关闭该表后重新取用视图" },
    });
  }
  for (const { parameter, message, mend } of lost) {
    complain("everyViewIsShown", { spot: at(0), step }, message, {
      en: `take "${parameter}" out of the link, ${mend.en}`,
      zh: `请从链接中删去“${parameter}”，${mend.zh}`,
    });
  }
}

/** The text has only paragraphs, lists, strong and emphasis. */
export function checkMarkdown({ text, at, step }: Piece, complain: Complain): void {
  for (const { offset, name } of strangeIn(text)) {
    complain(
      "wordsArePlain",
      { spot: at(offset), step },
      { en: `there is ${name.en} in the text`, zh: `文字中有${name.zh}` },
      {
        en: "use paragraphs, lists, **strong** and *emphasis* only, with the asterisks close to letters",
        zh: "只可用段落、列表、**加粗**和*强调*；星号须紧贴文字，引号等标点放在星号之外",
      },
    );
  }
}

/** Every citation names a figure, and one of a pack that the briefing was written with. */
export function checkCitations({ text, at, step }: Piece, { packs }: Briefing, facts: Facts, complain: Complain): void {
  const broken = brokenCitation(text);
  if (broken !== undefined) {
    complain(
      "everyCitationResolves",
      { spot: at(broken), step },
      { en: "braces here do not hold the id of a figure", zh: "此处大括号中不是数据编号" },
      { en: "write {{F17}}, without blanks", zh: "请写成 {{F17}}，用半角大括号，不加空格" },
    );
  }
  for (const { id, offset } of citedIn(text)) {
    const figure = facts.figure(id);
    if (!figure) {
      complain(
        "everyCitationResolves",
        { spot: at(offset), step },
        { en: `there is no figure "${id}"`, zh: `没有编号为“${id}”的数据` },
        { en: "copy the id from the source card of the figure", zh: "请从该数据的来源卡片抄录编号" },
      );
    } else if (!packs.some((pack) => pack.id === figure.pack)) {
      complain(
        "everyCitationResolves",
        { spot: at(offset), step },
        {
          en: `${id} is of the pack ${figure.pack}, which "packs" does not name`,
          zh: `${id}属于数据包${figure.pack}，而“packs”未列出`,
        },
        { en: "add the pack and its version to the front matter", zh: "请在篇首信息中补上该数据包及其版本" },
      );
    }
  }
}

/** Headings and questions are shown as they are, so that they cite nothing. */
export function checkPlain({ text, at, step }: Piece, complain: Complain): void {
  if (!/[{｛]{2}|[}｝]{2}/.test(text)) return;
  complain(
    "everyCitationResolves",
    { spot: at(0), step },
    { en: "a heading or question cites a figure", zh: "标题或提问中引用了数据" },
    { en: "cite figures in words, notes and answers only", zh: "请只在上墙文字、讲稿和答语中引用数据" },
  );
}
