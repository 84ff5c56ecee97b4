import { dayOf } from "@/lib/date-text";
import { timeText } from "@/lib/view";
import type { Taking } from "./taking";

/** The name of a file: atlas, what it shows, language, day. Nothing that a file system refuses. */
export function fileName({ view, lang, now, briefing }: Taking, ending: string): string {
  const subject = briefing ? [briefing.name] : [view.place ?? "overview", view.metric, timeText(view.time)];
  return `${["concord-atlas", ...subject, lang, dayOf(now)].filter(Boolean).join("_")}.${ending}`;
}
