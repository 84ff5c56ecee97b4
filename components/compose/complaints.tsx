"use client";

import type { BriefingComplaint } from "@/lib/briefing-spots";
import type { ComposeMessages } from "@/lib/messages/compose";
import { useAtlas } from "../state/atlas";

interface Props {
  complaints: readonly BriefingComplaint[];
  /** Tells where in the file each stands; absent: they stand beside what they are about. */
  where?: ComposeMessages["file"]["where"];
}

/** What is wrong, and how to mend it. */
export function Complaints({ complaints, where }: Props) {
  const { lang } = useAtlas();
  const stop = lang === "zh" ? "。" : ".";
  if (complaints.length === 0) return null;
  return (
    <ul className="complaints">
      {complaints.map(({ promise, file, line = 1, column = 1, message, mend }) => (
        <li key={`${promise} ${line} ${column} ${message.en}`} data-complaint={promise}>
          {where && <b>{where(file, line, column)}: </b>}
          {sentenceCase(message[lang])}
          {stop} <span className="mend">{sentenceCase(mend[lang]) + stop}</span>
        </li>
      ))}
    </ul>
  );
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
