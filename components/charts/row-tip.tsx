"use client";

import { besideText } from "@/lib/conversion";
import type { Row } from "@/lib/select";
import type { UnitChoice } from "@/lib/view";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useFigureText } from "./use-figure-text";
import { useRowLabel } from "./use-row-label";

/** What stands beside a bar that is pointed at or in focus: the figure in full, with its source. */
export default function RowTip({ row, units }: { row: Row; units: UnitChoice | undefined }) {
  const { words, voice } = useAtlas();
  const { amount, range, source, differs } = useFigureText();
  const { figure } = row;
  const { name, more } = useRowLabel()(figure);
  const said = amount(figure, units);
  const printed = amountText(figure, voice);
  const beside = said === printed ? besideText(figure, voice) : printed;
  const lines = [
    `${name}: ${said}${beside ? ` (${beside})` : ""}`,
    range(figure),
    more.join(" · "),
    row.how === "source" && figure.converted ? words.chart.convertedBySource(amountText(figure.converted, voice)) : "",
    row.how === "rate" ? words.evidence.convertedAtRate : "",
    differs(figure) ? words.evidence.barMarks.differs : "",
    `${words.footer.sourceLine}: ${source(figure)}`,
  ];
  return (
    <span className="tip" role="tooltip">
      {lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}
