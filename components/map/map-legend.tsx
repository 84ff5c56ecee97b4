"use client";

import { memo } from "react";
import { VIEW_LAYERS, type ViewLayer } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useMedia } from "../state/use-media";
import { useSetView } from "../state/use-view";
import type { LegendEntry } from "./layers/layer";

function Mark({ mark }: { mark: LegendEntry["mark"] }) {
  return (
    <svg className="legend-mark" viewBox="0 0 22 14" aria-hidden="true">
      {mark.kind === "area" && (
        <rect
          x="1"
          y="1"
          width="20"
          height="12"
          rx="2"
          fill={mark.fill}
          stroke={mark.line ?? "none"}
          strokeWidth="1.5"
        />
      )}
      {mark.kind === "line" && (
        <line
          x1="1"
          x2="21"
          y1="7"
          y2="7"
          stroke={mark.line}
          strokeWidth="2"
          strokeDasharray={mark.dashed ? "5 3" : undefined}
        />
      )}
      {mark.kind === "dot" && <circle cx="11" cy="7" r="5" fill={mark.fill} stroke={mark.line} strokeWidth="1.5" />}
      {mark.kind === "ring" && (
        <circle cx="11" cy="7" r="5.5" fill="none" stroke={mark.line} strokeWidth="1.3" strokeDasharray="2 2" />
      )}
    </svg>
  );
}

interface Props {
  entries: LegendEntry[];
  visible: ReadonlySet<ViewLayer>;
}

/** The legend: what each mark means, and the switches that show and hide it. */
export const MapLegend = memo(function MapLegend({ entries, visible }: Props) {
  const { words } = useAtlas();
  const setView = useSetView();
  const narrow = useMedia("(max-width: 52rem)");
  const flip = (layer: ViewLayer) =>
    setView({ layers: VIEW_LAYERS.filter((other) => (other === layer) !== visible.has(other)) });
  const line = (entry: LegendEntry) => (
    <li key={entry.id}>
      <Mark mark={entry.mark} />
      {entry.place ? (
        <button type="button" className="legend-place" onClick={() => setView({ place: entry.place })}>
          {entry.label}
        </button>
      ) : (
        <span>{entry.label}</span>
      )}
      {entry.toggle && (
        <input
          type="checkbox"
          aria-label={`${words.map.layers}: ${words.layers[entry.toggle]}`}
          checked={visible.has(entry.toggle)}
          onChange={() => entry.toggle && flip(entry.toggle)}
        />
      )}
    </li>
  );
  return (
    <details className="legend" open={!narrow}>
      <summary>{words.map.legend}</summary>
      <ul>{entries.filter((entry) => !entry.more).map(line)}</ul>
      <details className="legend-more">
        <summary>{words.legend.more}</summary>
        <ul>{entries.filter((entry) => entry.more).map(line)}</ul>
        <p>{words.legend.caseHelp}</p>
      </details>
    </details>
  );
});
