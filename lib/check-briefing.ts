import { type Briefing, MOST_WALL_WORDS } from "./briefing";
import { brokenCitation, citedIn, strangeIn } from "./briefing-markdown";
import { type BriefingComplaint, type Spot, type Spots, spotWithin } from "./briefing-spots";
import type { Facts } from "./facts";
import type { Text } from "./schema";
import { readView, VIEW_PARAMETERS } from "./view";
import { wallWords } from "./wall-words";

/** A piece of a briefing: words with their place, or a link with its place. */
interface Piece {
  step: number;
  spot: Spot;
  text: string;
}

type Complain = (
  promise: string,
  piece: Omit<Piece, "text" | "step"> & { step?: number },
  message: Text,
  mend: Text,
) => void;

/**
 * Hold a briefing to the facts: figures and packs exist, links lead somewhere, the words fit the wall.
 * @param spots as `readBriefing` gives them; without them complaints name the line of the step
 */
export function checkBriefing(
  briefing: Briefing,
  facts: Facts,
  file: string,
  spots: Spots = new Map(),
): BriefingComplaint[] {
  const complaints: BriefingComplaint[] = [];
  const complain: Complain = (promise, { spot: { line, column }, step }, message, mend) =>
    complaints.push({ promise, file, line, column, message, mend, ...(step !== undefined && { step }) });
  const { links, texts } = piecesOf(briefing, spots);
  checkPacks(briefing, facts, spots, complain);
  checkMinutes(briefing, spots, complain);
  for (const link of links) checkLink(link, facts, complain);
  for (const text of texts) {
    checkMarkdown(text, complain);
    checkCitations(text, briefing, facts, complain);
  }
  for (const [at, { title, questions, line }] of briefing.steps.entries()) {
    const plain = [{ text: title, line }, ...questions.map((one) => ({ text: one.ask, line: one.line }))];
    for (const { text, line: itsLine } of plain) {
      if (!/\{\{|\}\}/.test(text)) continue;
      complain(
        "everyCitationResolves",
        { step: at + 1, spot: { line: itsLine, column: 1 } },
        { en: "a heading or question cites a figure", zh: "标题或提问中引用了数据" },
        { en: "cite figures in words, notes and answers only", zh: "请只在上墙文字、讲稿和答语中引用数据" },
      );
    }
  }
  checkWallWords(briefing, facts, spots, complain);
  return complaints;
}

/** Links, and texts that may cite figures, each with its place. */
function piecesOf({ steps }: Briefing, spots: Spots): { links: Piece[]; texts: Piece[] } {
  const links: Piece[] = [];
  const texts: Piece[] = [];
  for (const [at, step] of steps.entries()) {
    const pieceOf = (owner: typeof step | (typeof step.questions)[number], name: string, text: string): Piece => ({
      step: at + 1,
      spot: spots.get(owner)?.[name] ?? { line: owner.line, column: 1 },
      text,
    });
    links.push(pieceOf(step, "link", step.query));
    texts.push(pieceOf(step, "words", step.words), pieceOf(step, "notes", step.notes));
    for (const question of step.questions) {
      links.push(pieceOf(question, "link", question.query));
      texts.push(pieceOf(question, "answer", question.answer));
    }
  }
  return { links, texts };
}

function checkPacks(briefing: Briefing, { atlas }: Facts, spots: Spots, complain: Complain): void {
  const spot = spots.get(briefing)?.packs ?? { line: 1, column: 1 };
  for (const { id, version } of briefing.packs) {
    const pack = atlas.packs.find((one) => one.id === id);
    if (pack?.version === version) continue;
    complain(
      "briefedPacksAreCurrent",
      { spot },
      pack
        ? {
            en: `the pack ${id} has version ${pack.version}, not ${version}`,
            zh: `数据包${id}的版本是${pack.version}，不是${version}`,
          }
        : { en: `there is no pack "${id}"`, zh: `没有数据包“${id}”` },
      pack
        ? {
            en: `read the briefing against the pack as it is now, then write ${id}@${pack.version}`,
            zh: `请按现有数据包核对简报，再写 ${id}@${pack.version}`,
          }
        : {
            en: `the packs are ${atlas.packs.map((one) => one.id).join(", ")}`,
            zh: `现有数据包：${atlas.packs.map((one) => one.id).join("、")}`,
          },
    );
  }
}

function checkMinutes(briefing: Briefing, spots: Spots, complain: Complain): void {
  const { minutes, steps } = briefing;
  if (minutes === undefined) return;
  const planned = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const open = steps.some((step) => step.minutes === undefined);
  if (planned < minutes || (planned === minutes && !open)) return;
  complain(
    "minutesFitTheWhole",
    { spot: spots.get(briefing)?.minutes ?? { line: 1, column: 1 } },
    {
      en: `the steps take ${planned} of ${minutes} minutes${open ? ", and some are not planned yet" : ""}`,
      zh: `各步共${planned}分钟，全程${minutes}分钟${open ? "，另有步骤未定时长" : ""}`,
    },
    { en: "correct the minutes of the steps or of the whole", zh: "请更正各步或全程的分钟数" },
  );
}

function checkLink({ text: query, ...piece }: Piece, { known }: Facts, complain: Complain): void {
  const parameters = [...new URLSearchParams(query)];
  const foreign = parameters.filter(([name, value]) => !VIEW_PARAMETERS.includes(name) || value === "");
  const unread = readView(query, known).unread.map(({ parameter, value }) => [parameter, value] as const);
  for (const [name, value] of [...foreign, ...unread]) {
    complain(
      "everyLinkIsAlive",
      piece,
      { en: `the atlas cannot read "${name}=${value}" of the link`, zh: `图志无法识别链接中的“${name}=${value}”` },
      {
        en: 'set the view in the atlas and paste what "Copy link" gives',
        zh: "请在图志中调好视图，再粘贴“复制链接”所得地址",
      },
    );
  }
}

function checkMarkdown({ text, ...piece }: Piece, complain: Complain): void {
  for (const { offset, name } of strangeIn(text)) {
    complain(
      "wordsArePlain",
      { ...piece, spot: spotWithin(piece.spot, text, offset) },
      { en: `there is ${name.en} in the text`, zh: `文字中有${name.zh}` },
      {
        en: "use paragraphs, lists, **strong** and *emphasis* only, with the asterisks close to letters",
        zh: "只可用段落、列表、**加粗**和*强调*；星号须紧贴文字，引号等标点放在星号之外",
      },
    );
  }
}

function checkCitations({ text, ...piece }: Piece, { packs }: Briefing, facts: Facts, complain: Complain): void {
  const at = (offset: number) => ({ ...piece, spot: spotWithin(piece.spot, text, offset) });
  const broken = brokenCitation(text);
  if (broken !== undefined) {
    complain(
      "everyCitationResolves",
      at(broken),
      { en: "braces here do not hold the id of a figure", zh: "此处大括号中不是数据编号" },
      { en: "write {{F17}}, without blanks", zh: "请写成 {{F17}}，用半角大括号，不加空格" },
    );
  }
  for (const { id, offset } of citedIn(text)) {
    const figure = facts.figure(id);
    if (!figure) {
      complain(
        "everyCitationResolves",
        at(offset),
        { en: `there is no figure "${id}"`, zh: `没有编号为“${id}”的数据` },
        { en: "copy the id from the source card of the figure", zh: "请从该数据的来源卡片抄录编号" },
      );
    } else if (!packs.some((pack) => pack.id === figure.pack)) {
      complain(
        "everyCitationResolves",
        at(offset),
        {
          en: `${id} is of the pack ${figure.pack}, which "packs" does not name`,
          zh: `${id}属于数据包${figure.pack}，而“packs”未列出`,
        },
        { en: "add the pack and its version to the front matter", zh: "请在篇首信息中补上该数据包及其版本" },
      );
    }
  }
}

function checkWallWords({ steps, lang }: Briefing, facts: Facts, spots: Spots, complain: Complain): void {
  for (const [at, step] of steps.entries()) {
    const count = wallWords(step.words, facts, lang);
    if (count <= MOST_WALL_WORDS) continue;
    complain(
      "wordsFitTheWall",
      { step: at + 1, spot: spots.get(step)?.words ?? { line: step.line, column: 1 } },
      {
        en: `the wall gets ${count} words, figures spelled out; it holds ${MOST_WALL_WORDS}`,
        zh: `上墙文字展开数据后共${count}词，最多${MOST_WALL_WORDS}词`,
      },
      { en: "shorten them, or move some into the notes", zh: "请缩短，或移入讲稿" },
    );
  }
}
