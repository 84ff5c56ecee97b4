import { Layer, Surface } from "recharts";
import type { BarMark, LineMark } from "@/lib/chart-contents";
import { BAR_PICTURES, type KeyPath, LINE_PICTURES } from "@/lib/key-pictures";
import { useAtlas } from "../state/atlas";

/** Classes that stand on a group around a path of a bar. */
const ON_GROUP = ["bar-about", "bar-converted"];

function Paths({ paths }: { paths: readonly KeyPath[] }) {
  return paths.map(({ look, d }) =>
    ON_GROUP.includes(look) ? (
      <g key={look} className={look}>
        <path d={d} />
      </g>
    ) : (
      <path key={look} className={look || undefined} d={d} />
    ),
  );
}

function Picture({ kind, paths }: { kind: string; paths: readonly KeyPath[] }) {
  return (
    <Surface
      className="key-picture"
      width={18}
      height={12}
      viewBox={{ x: 0, y: 0, width: 18, height: 12 }}
      aria-hidden="true"
      focusable="false"
    >
      <Layer className={kind}>
        <Paths paths={paths} />
      </Layer>
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
          <Picture kind="line" paths={LINE_PICTURES[mark]} /> {words.evidence.lineMarks[mark]}
        </span>
      ))}
      {others.map((mark) => (
        <span key={`bar ${mark}`} data-key={mark}>
          <Picture kind="bar" paths={BAR_PICTURES[mark]} /> {words.evidence.barMarks[mark]}
        </span>
      ))}
    </p>
  );
}
