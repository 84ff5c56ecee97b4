import { type Briefing, MOST_WALL_WORDS } from "./briefing";
import type { BriefingComplaint, Spots } from "./briefing-spots";
import {
  type Complain,
  checkCitations,
  checkLink,
  checkMarkdown,
  checkPlain,
  checkShown,
  type Piece,
  piecesOf,
} from "./check-briefing-pieces";
import type { Facts } from "./facts";
import { readBriefing } from "./read-briefing";
import type { Lang } from "./schema";
import { wallWords } from "./wall-words";
import { writeBriefing } from "./write-briefing";

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
  checkPacks(briefing, facts, spots, complain);
  checkRoom(briefing, facts, spots, complain);
  checkMinutes(briefing, spots, complain);
  for (const piece of piecesOf(briefing, spots)) {
    if (piece.kind === "plain") checkPlain(piece, complain);
    else if (piece.kind === "link") {
      checkLink(piece, facts, complain);
      checkShown(piece, facts, complain);
    } else {
      checkMarkdown(piece, complain);
      checkCitations(piece, briefing, facts, complain);
    }
    if (piece.kind === "words") checkWallWords(piece, briefing.lang, facts, complain);
  }
  return complaints;
}

/**
 * Hold a briefing that no file holds yet to everything that its file will be held to. Lines are those of the file as
 * `writeBriefing` writes it.
 */
export function checkDraft(briefing: Briefing, facts: Facts, file: string): BriefingComplaint[] {
  // A heading typed into the words would begin another step in the file: such words are named before it is read.
  const unfit = checkBriefing(briefing, facts, file).filter(({ promise }) => promise === "wordsArePlain");
  if (unfit.length > 0) return unfit;
  const { briefing: read, complaints, spots } = readBriefing(writeBriefing(briefing), { ...briefing, file });
  return read ? checkBriefing(read, facts, file, spots) : complaints;
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

function checkRoom(briefing: Briefing, { atlas, known }: Facts, spots: Spots, complain: Complain): void {
  const { room } = briefing;
  if (room === undefined || known.hasRoom(room)) return;
  const names = atlas.rooms.map(({ name }) => name);
  complain(
    "briefingRoomIsKnown",
    { spot: spots.get(briefing)?.room ?? { line: 1, column: 1 } },
    { en: `there is no room "${room}"`, zh: `没有名为“${room}”的场合` },
    {
      en: `the rooms are ${names.join(", ")}; or remove the line`,
      zh: `现有场合：${names.join("、")}；或删去此行`,
    },
  );
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

function checkWallWords({ text, at, step }: Piece, lang: Lang, facts: Facts, complain: Complain): void {
  const count = wallWords(text, facts, lang);
  if (count <= MOST_WALL_WORDS) return;
  complain(
    "wordsFitTheWall",
    { spot: at(0), step },
    {
      en: `the wall gets ${count} words, figures spelled out; it holds ${MOST_WALL_WORDS}`,
      zh: `上墙文字展开数据后共${count}词，最多${MOST_WALL_WORDS}词`,
    },
    { en: "shorten them, or move some into the notes", zh: "请缩短，或移入讲稿" },
  );
}
