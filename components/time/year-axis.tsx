"use client";

import { memo, useMemo } from "react";
import { markOf, type YearMark } from "@/lib/year-marks";
import type { Years } from "@/lib/years";

const HEIGHT = 20;

/** Heights tell the marks apart, so that colour is never the only sign. */
const TALL: Record<YearMark, number> = { here: 16, elsewhere: 7, none: 1.5 };

/** Every year as a mark, in three paths: figures here, figures elsewhere, none. */
export const YearMarks = memo(function YearMarks({ years }: { years: Years }) {
  const { first, last } = years;
  const paths = useMemo(() => {
    const drawn: Record<YearMark, string> = { here: "", elsewhere: "", none: "" };
    for (let year = first; year <= last; year++) {
      const mark = markOf(year, years);
      const tall = TALL[mark];
      drawn[mark] += `M${(year - first) * 10 + 1} ${HEIGHT - tall}h8v${tall}h-8z`;
    }
    return drawn;
  }, [first, last, years]);
  return (
    <svg
      className="year-marks"
      viewBox={`0 0 ${(last - first + 1) * 10} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="year-none" d={paths.none} />
      <path className="year-elsewhere" d={paths.elsewhere} />
      <path className="year-here" d={paths.here} />
    </svg>
  );
});

/** Every fifth year in figures. */
export const YearLabels = memo(function YearLabels({ first, last }: { first: number; last: number }) {
  const labelled: number[] = [];
  for (let year = Math.ceil(first / 5) * 5; year <= last; year += 5) labelled.push(year);
  return (
    <div className="year-labels" aria-hidden="true">
      {labelled.map((year) => (
        <span key={year} data-ten={year % 10 === 0} style={{ insetInlineStart: `${centre(year, first, last)}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
});

/** Where the middle of a year lies on the axis, in per cent. */
export const centre = (year: number, first: number, last: number) => ((year - first + 0.5) / (last - first + 1)) * 100;
