import { Fragment } from "react";
import type { SheetFigure } from "@/lib/sheet";
import { kindOf } from "./figure-rows";

/** Figures that count the same in the same source stand in one line. */
export function figureRuns(figures: readonly SheetFigure[]): SheetFigure[][] {
  const runs = new Map<string, SheetFigure[]>();
  for (const line of figures) {
    const key = [line.what, kindOf(line), line.source].join("\n");
    const run = runs.get(key);
    if (run) run.push(line);
    else runs.set(key, [line]);
  }
  return [...runs.values()];
}

/** One or more figures as a line of a list, where there is no room for a table: what they share is said once. */
export function FigureLine({ run }: { run: readonly SheetFigure[] }) {
  const [first] = run;
  if (!first) return null;
  const isSame = (part: "place" | "period") => run.every((line) => line[part] === first[part]);
  // "Planting in northern Laos · Northern Laos" says no more than once.
  const isPlaceTold = first.what.toLowerCase().includes(first.place.toLowerCase());
  const shared = [
    first.what,
    isSame("place") && !isPlaceTold ? first.place : "",
    isSame("period") ? first.period : "",
    kindOf(first),
  ].filter(Boolean);
  return (
    <p className="figure-line">
      {shared.join(" · ")} {first.source > 0 && <b>[{first.source}]</b>}
      {": "}
      {run.map((line, at) => (
        <Fragment key={line.figure.id}>
          {at > 0 && "; "}
          <span data-figure={line.figure.id}>
            <b className="amount" data-status={line.figure.status}>
              {line.amount}
            </b>
            {line.converted && ` (${line.converted})`}
            {!isSame("place") && ` ${line.place}`}
            {!isSame("period") && ` ${line.period}`}
            {line.locator && `, ${line.locator}`}
            {line.dispute && <span className="dispute"> ({line.dispute.replace(/[.。]$/, "")})</span>}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
