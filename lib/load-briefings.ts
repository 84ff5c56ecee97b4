// Like load-atlas.ts it touches the disk: import it from server files and scripts only, never from a component.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Briefing } from "./briefing";
import { isDraftName } from "./briefing-file";
import type { BriefingComplaint } from "./briefing-spots";
import { complaintLine } from "./check-atlas";
import { checkBriefing } from "./check-briefing";
import { type BriefingFile, checkBriefingSet } from "./check-briefing-set";
import type { Facts } from "./facts";
import { readBriefing } from "./read-briefing";
import { LANGS } from "./schema";

const GEODATA = "geodata";
const FOLDER = "briefings/";

/** Reads all briefings below `root`/geodata and holds them to the facts; only those without complaint are returned. */
export function readBriefings(
  facts: Facts,
  root: string = process.cwd(),
): { briefings: Briefing[]; complaints: BriefingComplaint[] } {
  const complaints: BriefingComplaint[] = [];
  const files: BriefingFile[] = [];
  for (const path of textsBelow(join(root, GEODATA))) {
    const file = `${GEODATA}/${path}`;
    const named = nameIn(path);
    if (!named) {
      complaints.push(outOfPlace(file));
      continue;
    }
    const {
      briefing,
      complaints: unread,
      spots,
    } = readBriefing(readFileSync(join(root, file), "utf8"), { file, ...named });
    const broken = briefing ? checkBriefing(briefing, facts, file, spots) : unread;
    complaints.push(...broken);
    files.push({ file, ...named, ...(briefing && { briefing, spots }) });
  }
  complaints.push(...checkBriefingSet(files, facts.known));
  const bad = new Set(complaints.map(({ file }) => file));
  return {
    briefings: files.flatMap(({ file, briefing }) => (briefing && !bad.has(file) ? [briefing] : [])),
    complaints,
  };
}

/**
 * The briefings for the build, from `root`/geodata/briefings.
 * Throws an Error that lists every complaint as "file:line:column promise: message. mend" when any promise is broken.
 */
export function loadBriefings(facts: Facts, root: string = process.cwd()): Briefing[] {
  const { briefings, complaints } = readBriefings(facts, root);
  if (complaints.length === 0) return briefings;
  const lines = complaints.map((complaint) => complaintLine(complaint, "en"));
  throw new Error(`The briefings break ${lines.length} promise(s):\n${lines.join("\n")}`);
}

/** Everything in the folder of briefings, and Markdown elsewhere that is named like a briefing. */
function textsBelow(base: string): string[] {
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => path.startsWith(FOLDER) || /\.[a-z]{2}\.md$/i.test(path))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")) && statSync(join(base, path)).isFile())
    .sort();
}

function nameIn(path: string): Pick<BriefingFile, "name" | "lang"> | undefined {
  const [, name, code] = /^briefings\/([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]+)\.md$/.exec(path) ?? [];
  const lang = LANGS.find((one) => one === code);
  return name && lang && !isDraftName(name) ? { name, lang } : undefined;
}

function outOfPlace(file: string): BriefingComplaint {
  return {
    promise: "everyBriefingHasItsPlace",
    file,
    message: { en: "the name or folder is not that of a briefing", zh: "文件名或所在文件夹不符合简报的要求" },
    mend: {
      en: `call it ${GEODATA}/${FOLDER}<name>.<language>.md: name of lower-case letters, digits and hyphens, neither "draft" nor beginning with "draft-"; language ${LANGS.join(" or ")}`,
      zh: `请命名为 ${GEODATA}/${FOLDER}<名称>.<语言>.md：名称用小写字母、数字和连字符，不得为“draft”或以“draft-”开头；语言为 ${LANGS.join(" 或 ")}`,
    },
  };
}
