import type { Briefing } from "./briefing";
import type { BriefingComplaint } from "./briefing-spots";
import { checkBriefing } from "./check-briefing";
import type { Facts } from "./facts";
import { readBriefing } from "./read-briefing";
import type { Lang } from "./schema";
import { writeBriefing } from "./write-briefing";

/** What the file of a draft would be complained of: by its form as well as by the facts. Lines are those of that file. */
export function checkDraft(briefing: Briefing, facts: Facts, file: string): BriefingComplaint[] {
  const { name, lang } = briefing;
  const reading = readBriefing(writeBriefing(briefing), { file, name, lang });
  if (reading.briefing && reading.briefing.steps.length === briefing.steps.length) {
    return checkBriefing(reading.briefing, facts, file, reading.spots);
  }
  // A file that cannot be read, or that reads as something else, is told by its form, and by the facts without their lines.
  return distinct([...reading.complaints, ...checkBriefing(briefing, facts, file)]);
}

/** A briefing from a file that somebody chose: the whole of it, or what is wrong with it. */
export function openBriefing(
  text: string,
  from: { file: string; name: string; lang: Lang },
  facts: Facts,
): { briefing: Briefing } | { complaints: BriefingComplaint[] } {
  const { briefing, complaints, spots } = readBriefing(text, from);
  const all = [...complaints, ...(briefing ? checkBriefing(briefing, facts, from.file, spots) : [])];
  return briefing && all.length === 0 ? { briefing } : { complaints: all };
}

function distinct(complaints: readonly BriefingComplaint[]): BriefingComplaint[] {
  const seen = new Set<string>();
  return complaints.filter(({ step, message }) => {
    const said = `${step} ${message.en}`;
    return !seen.has(said) && seen.add(said);
  });
}
