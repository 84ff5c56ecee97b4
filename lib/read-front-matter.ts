import type { BriefedPack, Briefing } from "./briefing";
import type { ComplainAt, Spot } from "./briefing-spots";

/** What the lines between the first two "---" say. */
export type FrontMatter = Pick<Briefing, "title" | "author" | "date" | "room" | "packs" | "minutes">;

const REQUIRED = ["title", "author", "date", "packs"] as const;
const KEYS: readonly string[] = [...REQUIRED, "room", "minutes"];

/** The form of the name of a briefing and of a room: lower-case words joined by hyphens. */
export const KEBAB_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Read the front matter of a briefing.
 * @param lines all lines of the file
 * @returns what it says, where each value stands, and the number of lines that it takes up
 */
export function readFrontMatter(
  lines: readonly string[],
  complain: ComplainAt,
): { front: FrontMatter; spots: Record<string, Spot>; taken: number } {
  const end = lines[0]?.trimEnd() === "---" ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---") : -1;
  if (end < 0) {
    complain(
      { line: 1, column: 1 },
      { en: "the file does not begin with its front matter", zh: "文件开头没有篇首信息" },
      {
        en: 'begin with a line "---", then title, author, date and packs, then a line "---"',
        zh: "请以一行“---”开头，随后写 title、author、date、packs，再以一行“---”结束",
      },
    );
    return { front: { title: "", author: "", date: "", packs: [] }, spots: {}, taken: 0 };
  }
  const { values, spots } = valuesOf(lines.slice(1, end), complain);
  const read = (key: string, parse: (value: string, spot: Spot) => boolean): string | undefined => {
    const [value, spot] = [values.get(key), spots[key]];
    return value !== undefined && spot && parse(value, spot) ? value : undefined;
  };
  for (const key of REQUIRED.filter((one) => !values.has(one))) {
    complain(
      { line: 1, column: 1 },
      { en: `the front matter has no "${key}"`, zh: `篇首信息缺少“${key}”` },
      { en: `add a line "${key}: …"`, zh: `请补一行“${key}: …”` },
    );
  }
  read("date", (value, spot) => {
    if (isDay(value)) return true;
    complain(
      spot,
      { en: `"${value}" is not a day`, zh: `“${value}”不是日期` },
      { en: "write year, month and day: 2026-01-31", zh: "请写年月日，如 2026-01-31" },
    );
    return false;
  });
  const room = read("room", (value, spot) => {
    if (KEBAB_NAME.test(value)) return true;
    complain(
      spot,
      { en: `"${value}" is not a name of a room`, zh: `“${value}”不能作场合名称` },
      {
        en: "write lower-case letters, digits and hyphens, or remove the line",
        zh: "请只用小写字母、数字和连字符，或删去此行",
      },
    );
    return false;
  });
  const minutes = read("minutes", (value, spot) => {
    if (/^[1-9]\d*$/.test(value)) return true;
    complain(
      spot,
      { en: `"${value}" is not a number of minutes`, zh: `“${value}”不是分钟数` },
      { en: "write a whole number above zero, or remove the line", zh: "请写大于零的整数，或删去此行" },
    );
    return false;
  });
  const front: FrontMatter = {
    title: values.get("title") ?? "",
    author: values.get("author") ?? "",
    date: values.get("date") ?? "",
    ...(room && { room }),
    packs: packsOf(values.get("packs") ?? "", spots.packs, complain),
    ...(minutes && { minutes: Number(minutes) }),
  };
  return { front, spots, taken: end + 1 };
}

function valuesOf(lines: readonly string[], complain: ComplainAt) {
  const values = new Map<string, string>();
  const spots: Record<string, Spot> = {};
  for (const [at, text] of lines.entries()) {
    if (text.trim() === "") continue;
    const line = at + 2;
    const [, key = "", gap = "", value = ""] = /^([^:\s]+):(\s*)(.*)$/.exec(text.trimEnd()) ?? [];
    const spot = { line, column: key.length + gap.length + 2 };
    if (!KEYS.includes(key)) {
      complain(
        { line, column: 1 },
        {
          en: `the front matter has a line that nobody reads: "${text.trim()}"`,
          zh: `篇首信息中此行无法读取：“${text.trim()}”`,
        },
        {
          en: `write "key: value"; the keys are ${KEYS.join(", ")}`,
          zh: `请写“名称: 内容”（半角冒号），名称限于 ${KEYS.join("、")}`,
        },
      );
    } else if (value === "") {
      complain(
        { line, column: 1 },
        { en: `"${key}" is empty`, zh: `“${key}”为空` },
        { en: "fill it in, or remove the line if the key is optional", zh: "请填写；可省略的项请删去此行" },
      );
      values.set(key, "");
    } else if (values.has(key)) {
      complain(
        { line, column: 1 },
        { en: `"${key}" stands there twice`, zh: `“${key}”重复` },
        { en: "keep one of the two lines", zh: "请只保留一行" },
      );
    } else {
      values.set(key, value);
      spots[key] = spot;
    }
  }
  return { values, spots };
}

/** "cn-2005@1.0.0, series@1.1.0" */
function packsOf(value: string, spot: Spot | undefined, complain: ComplainAt): BriefedPack[] {
  if (!spot) return [];
  return value.split(",").flatMap((part) => {
    const [, id, version] = /^([a-z0-9-]+)@(\d+\.\d+\.\d+)$/.exec(part.trim()) ?? [];
    if (id && version) return { id, version };
    complain(
      spot,
      { en: `"${part.trim()}" does not name a pack and its version`, zh: `“${part.trim()}”不是数据包及其版本` },
      { en: "write cn-2005@1.0.0, with commas between packs", zh: "请写成 cn-2005@1.0.0，多个数据包之间用半角逗号" },
    );
    return [];
  });
}

/** A day of the calendar: 2026-02-30 is none. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
