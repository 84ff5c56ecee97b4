import type { ReactNode } from "react";
import { Layer, Surface } from "recharts";
import type { BarMark, LineMark } from "@/lib/chart-contents";
import { useAtlas } from "../state/atlas";

const dot = <path className="line-dots" d="M9 6h.01" />;
const hollow = <path className="line-dots line-hollow" d="M9 6h.01" />;

const LINE_PICTURES: Record<LineMark, ReactNode> = {
  break: <path className="line-stroke" d="M0 6H6M12 6H18" />,
  stock: <path className="line-diamonds" d="M9 2l4 4l-4 4l-4 -4z" />,
  steps: <path className="line-stroke" d="M0 10H9V3H18" />,
  band: <path className="line-band" d="M0 1L18 3V11L0 9z" />,
  whisker: <path className="line-whiskers" d="M9 1V11M6 1h6M6 11h6" />,
  about: (
    <>
      {dot}
      {hollow}
    </>
  ),
  at_least: <path className="line-marks" d="M9 11V1m-3 4l3 -4l3 4" />,
  nearly: (
    <>
      <path className="line-marks" d="M5 1h8" />
      {dot}
    </>
  ),
  at_most: <path className="line-marks" d="M9 1V11m-3 -4l3 4l3 -4" />,
  differs: (
    <>
      <path className="line-rings" d="M9 6h.01" />
      <path className="line-rings-inside" d="M9 6h.01" />
      {dot}
    </>
  ),
  around: <path className="line-stroke line-thin" d="M0 6H18" />,
};

const block = <path d="M0 1h13v10h-13z" />;

const BAR_PICTURES: Record<BarMark, ReactNode> = {
  at_least: (
    <>
      <path d="M0 1h10v10h-10z" />
      <path className="bar-open" d="M10 1h2l6 5l-6 5h-2z" />
    </>
  ),
  about: <g className="bar-about">{block}</g>,
  nearly: (
    <>
      {block}
      <path className="bar-mark" d="M16 0v12" />
    </>
  ),
  at_most: (
    <>
      <path d="M0 1h8v10h-8z" />
      <path className="bar-mark" d="M18 6h-8m3 -4l-3 4l3 4" />
    </>
  ),
  planned: <path className="bar-mark" d="M1 1h16v10h-16zM1 7l6 -6M3 11l10 -10M9 11l8 -8" />,
  range: <path className="bar-whisker" d="M1 2v8M1 6h16M17 2v8" />,
  source: <g className="bar-converted">{block}</g>,
  rate: <g className="bar-converted">{block}</g>,
  differs: <path className="bar-mark" d="M4 4h10M4 8h10M12 0l-6 12" />,
};

function Picture({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <Surface
      className="key-picture"
      width={18}
      height={12}
      viewBox={{ x: 0, y: 0, width: 18, height: 12 }}
      aria-hidden="true"
      focusable="false"
    >
      <Layer className={kind}>{children}</Layer>
    </Surface>
  );
}

/** What the marks of a chart mean; only those that it shows. */
export function ChartKey({ lines, bars }: { lines: readonly LineMark[]; bars: readonly BarMark[] }) {
  const { words } = useAtlas();
  // The ring is explained once, with its sign.
  const others = lines.includes("differs") ? bars.filter((mark) => mark !== "differs") : bars;
  if (lines.length + bars.length === 0) return null;
  return (
    <p className="chart-key">
      {lines.map((mark) => (
        <span key={`line ${mark}`} data-key={mark}>
          <Picture kind="line">{LINE_PICTURES[mark]}</Picture> {words.evidence.lineMarks[mark]}
        </span>
      ))}
      {others.map((mark) => (
        <span key={`bar ${mark}`} data-key={mark}>
          <Picture kind="bar">{BAR_PICTURES[mark]}</Picture> {words.evidence.barMarks[mark]}
        </span>
      ))}
    </p>
  );
}
