"use client";

import { useMemo } from "react";
import type { Briefing } from "@/lib/briefing";
import { exportGate, isStopped } from "@/lib/export-gate";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import type { View } from "@/lib/view";
import { useAtlas } from "../state/atlas";

const SIGNS = { met: "✓", gap: "!", stop: "✕" } as const;

/** What is asked of an export before it is made, how it was found, and what mends it. */
export function Checklist({ view, briefing }: { view: View; briefing?: Briefing }) {
  const { facts, lang } = useAtlas();
  const told = TAKE_WORDS[lang];
  const points = useMemo(
    () => exportGate({ facts, lang, view, briefing, room: facts.room({ ...view, room: view.room ?? briefing?.room }) }),
    [facts, lang, view, briefing],
  );
  const open = points.filter(({ verdict }) => verdict !== "met");
  const verdict = isStopped(points) ? "stop" : open.length > 0 ? "gap" : "met";
  const summary = { met: told.allMet, gap: told.isDraft(open.length), stop: told.isStopped }[verdict];
  return (
    <details className="checklist" data-gate={verdict} open={verdict === "stop"}>
      <summary>
        <b>{told.checklist}</b> <span>{summary}</span>
      </summary>
      <ul>
        {points.map((found) => (
          <li key={found.point} data-point={found.point} data-verdict={found.verdict}>
            <span className="sign" aria-hidden="true">
              {SIGNS[found.verdict]}
            </span>
            <span>
              <span className="visually-hidden">{told.verdicts[found.verdict]}: </span>
              {told.points[found.point](found)}
              {found.verdict !== "met" && <small>{told.mends[found.point]}</small>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
