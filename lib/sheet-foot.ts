import { dayOf, dayText } from "./date-text";
import { SHEET_WORDS } from "./messages/sheet-words";
import { reviewLine } from "./review-line";
import type { AudienceRoom } from "./room";
import type { Lang } from "./schema";
import type { SheetFoot } from "./sheet";
import { type View, writeView } from "./view";

interface Grounds {
  lang: Lang;
  room: AudienceRoom;
  site: string;
  now: Date;
  gaps: readonly string[];
}

/** The absolute link to the live view of an export. */
export const liveLink = (view: View, { site, lang }: Pick<Grounds, "site" | "lang">): string =>
  `${site}${lang}/${writeView(view)}`;

/**
 * What stands at the foot of everything that leaves the atlas.
 * @param data ISO 8601 day of the data
 */
export function sheetFoot(view: View, data: string, grounds: Grounds): SheetFoot {
  const { room, lang, now, gaps } = grounds;
  const words = SHEET_WORDS[lang];
  const day = (iso: string) => dayText(iso, { ...room, lang });
  const note = words.boundaries[room.boundary];
  const disclaimer = room.disclaimer[lang];
  const review = reviewLine(room, lang);
  return {
    disclaimer: [disclaimer, note].filter(Boolean).join(lang === "zh" ? "" : " "),
    ...(review && { review }),
    dates: words.dates(day(data), day(dayOf(now))),
    link: liveLink(view, grounds),
    ...(gaps.length > 0 && { draft: words.draft(gaps.join(" ")) }),
  };
}
