import { DIMENSIONS } from "./measure";
import { ROOM_WORDS } from "./messages/room-words";
import type { AudienceRoom } from "./room";
import type { Lang } from "./schema";
import { unitText } from "./wording";

/** What a room changes, in a line: units, lines, names, and the language where it is another. */
export function roomLine({ units, boundary, names, lang: speaks }: AudienceRoom, lang: Lang): string {
  const words = ROOM_WORDS[lang];
  const chosen = DIMENSIONS.flatMap((dimension) => units[dimension] ?? []).map((unit) => unitText(unit, lang));
  return [
    chosen.length > 0 ? words.units(chosen.join(lang === "zh" ? "、" : ", ")) : words.asPrinted,
    words.lines[boundary],
    words.names(Object.keys(names).length),
    ...(speaks === lang ? [] : [words.opens]),
  ].join(lang === "zh" ? "；" : " · ");
}
