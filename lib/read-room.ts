import type { Complaint } from "./check-report";
import { KEBAB_NAME } from "./read-front-matter";
import { placeIn, readJson } from "./read-json";
import { type AudienceRoom, BOUNDARIES, type Boundary, DATE_STYLES, NEUTRAL, NUMBER_STYLES } from "./room";
import { LANGS, type Lang, type Text } from "./schema";
import { THEMES, type UnitChoice } from "./view";

const PAPERS = ["A4", "Letter"] as const;
const UNITS: { readonly [D in keyof UnitChoice]-?: readonly NonNullable<UnitChoice[D]>[] } = {
  area: ["mu", "ha", "km2"],
  mass: ["kg", "t"],
  money: ["CNY", "USD", "MYR"],
};
const KEYS = [
  "title",
  "lang",
  "units",
  "numbers",
  "dates",
  "names",
  "boundary",
  "disclaimer",
  "review",
  "paper",
  "theme",
] as const;
type Key = (typeof KEYS)[number];

/**
 * Read the file of a room.
 * @param name of the file without ".json": the name of the room
 * @param isPlace says whether the gazetteer has an id
 * @returns the room only when there is no complaint
 */
export function readRoom(
  name: string,
  text: string,
  isPlace: (id: string) => boolean,
  folder = "",
): { room?: AudienceRoom; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const [promise, file] = ["roomsAreWhole", `${folder}${name}.json`];
  const complain = (at: Spot, message: Text, mend: Text) => {
    complaints.push({ promise, file, ...at, message, mend });
  };
  if (!KEBAB_NAME.test(name)) {
    complain(
      {},
      { en: `"${name}" is no name of a room`, zh: `“${name}”不能作场合名称` },
      { en: "use lower-case words joined by hyphens", zh: "请用小写字母，词间以连字符相连" },
    );
  }
  const parsed = readJson(text, file, promise);
  if ("complaint" in parsed) return { complaints: [...complaints, parsed.complaint] };
  const told = recordIn(parsed.value);
  const spot = (key: string) => spotOf(text, key);
  for (const key of Object.keys(told).filter((one) => !KEYS.some((known) => known === one))) {
    complain(
      spot(key),
      { en: `a room has no "${key}"`, zh: `场合没有“${key}”一项` },
      { en: `remove it; there are ${KEYS.join(", ")}`, zh: `请删去；可用的有 ${KEYS.join("、")}` },
    );
  }
  const wrong = (key: Key, should: Text) =>
    complain(spot(key), { en: `"${key}" is missing or wrong`, zh: `“${key}”缺失或有误` }, should);
  const oneOf = <T extends string>(key: Key, all: readonly T[]): T | undefined => {
    const found = all.find((one) => one === told[key]);
    if (!found) wrong(key, { en: `write one of ${all.join(", ")}`, zh: `请填写 ${all.join("、")} 之一` });
    return found;
  };
  const both = (key: Key): Text | undefined => {
    const value = textIn(told[key]);
    if (!value) wrong(key, { en: 'write it as {"en": "…", "zh": "…"}', zh: '请写成 {"en": "…", "zh": "…"}' });
    return value;
  };

  const names = recordIn(told.names);
  for (const [id, value] of Object.entries(names)) {
    if (isPlace(id) && textIn(value)) continue;
    complain(
      spot(id),
      { en: `"${id}" is no place, or has no name in both languages`, zh: `“${id}”不是已有地点，或缺少中英文名称` },
      { en: "use an id of places.csv and write both names", zh: "请用 places.csv 中的编号并写全两种名称" },
    );
  }
  const units = recordIn(told.units);
  for (const [dimension, unit] of Object.entries(units)) {
    const allowed: readonly string[] = UNITS[dimension as keyof UnitChoice] ?? [];
    if (allowed.includes(String(unit))) continue;
    complain(
      spot(dimension),
      { en: `"${String(unit)}" is no unit of ${dimension}`, zh: `“${String(unit)}”不是“${dimension}”的单位` },
      {
        en: `there are ${allowed.join(", ") || Object.keys(UNITS).join(", ")}`,
        zh: `可用的有 ${allowed.join("、") || Object.keys(UNITS).join("、")}`,
      },
    );
  }
  const { review } = told;
  const number = recordIn(review).number;
  const isReview = review === undefined || number === null || (typeof number === "string" && number.trim() !== "");
  if (!isReview) {
    wrong("review", {
      en: 'write {"number": null} until a number has been given',
      zh: '取得审图号之前请写 {"number": null}',
    });
  }
  const room = {
    name,
    title: both("title"),
    lang: oneOf<Lang>("lang", LANGS),
    units: units as UnitChoice,
    numbers: oneOf("numbers", NUMBER_STYLES),
    dates: oneOf("dates", DATE_STYLES),
    names: names as Record<string, Text>,
    boundary: oneOf<Boundary>("boundary", BOUNDARIES),
    disclaimer: both("disclaimer"),
    ...(review !== undefined && { review: { number: (number ?? null) as string | null } }),
    paper: oneOf("paper", PAPERS),
    ...(told.theme !== undefined && { theme: oneOf("theme", THEMES) }),
  };
  return { ...(complaints.length === 0 && { room: room as AudienceRoom }), complaints };
}

/** An address without a room needs one. */
export function neutralRoomIsThere(rooms: readonly Pick<AudienceRoom, "name">[]): Complaint[] {
  if (rooms.some(({ name }) => name === NEUTRAL)) return [];
  return [
    {
      promise: "neutralRoomIsThere",
      file: `geodata/rooms/${NEUTRAL}.json`,
      message: { en: "the room of an address that names none is missing", zh: "缺少未指明场合时所用的场合" },
      mend: { en: "add the file, or mend it", zh: "请补上或改正该文件" },
    },
  ];
}

interface Spot {
  line?: number;
  column?: number;
}

/** Where a key stands in the text; the top of the file when it is not there. */
function spotOf(text: string, key: string): Spot {
  const at = text.indexOf(`"${key}"`);
  return at < 0 ? { line: 1, column: 1 } : placeIn(text, at);
}

const recordIn = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

function textIn(value: unknown): Text | undefined {
  const { en, zh } = recordIn(value);
  const isText = (one: unknown) => typeof one === "string" && one.trim() !== "";
  return isText(en) && isText(zh) ? (value as Text) : undefined;
}
