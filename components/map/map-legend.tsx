"use client";

import { memo, useEffect, useId, useRef } from "react";
import { VIEW_LAYERS, type ViewLayer } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useMedia } from "../state/use-media";
import { useSetView, useViewNow } from "../state/use-view";
import { patternPath, TILE } from "./layers/gap-pattern";
import type { LegendEntry } from "./layers/layer";
import type { Legend } from "./use-legend";

function Mark({ mark }: { mark: LegendEntry["mark"] }) {
  if (mark.kind === "none") return null;
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
      {mark.kind === "gap" && <GapMark {...mark} />}
      {mark.kind === "line" && (
        <line
          x1="1"
          x2="21"
          y1="7"
          y2="7"
          stroke={mark.line}
          strokeWidth={mark.width ?? 2}
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

/** The pattern as on the map: the same tile, two of its pixels in one of the page. */
function GapMark({ fill, ink, state }: Extract<LegendEntry["mark"], { kind: "gap" }>) {
  const id = useId();
  return (
    <>
      <rect x="1" y="0.5" width="20" height="13" rx="2" fill={fill} stroke="currentColor" strokeOpacity="0.5" />
      {state && (
        <>
          <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse" patternTransform="scale(0.5)">
            <path d={patternPath(state)} fill={ink} />
          </pattern>
          <rect x="1" y="0.5" width="20" height="13" rx="2" fill={`url(#${id})`} />
        </>
      )}
    </>
  );
}

interface LineProps {
  entry: LegendEntry;
  /** Whether its layer is shown; absent where it has no switch. */
  isShown: boolean | undefined;
}

/** Entries are made anew with every view, but a click changes few of them. */
const isSame = (one: LineProps, other: LineProps) => JSON.stringify(one) === JSON.stringify(other);

const Line = memo(function Line({ entry: { id, mark, place, label, toggle }, isShown }: LineProps) {
  const { words } = useAtlas();
  const setView = useSetView();
  const viewNow = useViewNow();
  const flip = (layer: ViewLayer) => {
    const { layers } = viewNow();
    setView({ layers: VIEW_LAYERS.filter((other) => (other === layer) !== layers.includes(other)) });
  };
  return (
    <li data-legend={id} data-words={mark.kind === "none"}>
      <Mark mark={mark} />
      {place ? (
        <button type="button" className="legend-place" onClick={() => setView({ place })}>
          {label}
        </button>
      ) : (
        <span>{label}</span>
      )}
      {toggle && (
        <input
          type="checkbox"
          aria-label={`${words.map.layers}: ${words.layers[toggle]}`}
          checked={isShown}
          onChange={() => flip(toggle)}
        />
      )}
    </li>
  );
}, isSame);

/** Layers whose marks stand in the second list. */
const EXTRA: readonly ViewLayer[] = ["meetings", "agreements", "flows", "routes", "findings"];

interface Props {
  legend: Legend;
  visible: ReadonlySet<ViewLayer>;
}

/** The legend: what each mark means, and the switches that show and hide it. */
export const MapLegend = memo(function MapLegend({ legend, visible }: Props) {
  const { words } = useAtlas();
  const narrow = useMedia("(max-width: 52rem), (max-height: 50rem)");
  const line = (entry: LegendEntry) => (
    <Line key={entry.id} entry={entry} isShown={entry.toggle && visible.has(entry.toggle)} />
  );
  // A view with marks of the second list opens it; it is never closed under the reader's hand.
  const more = useRef<HTMLDetailsElement>(null);
  const needsMore = EXTRA.some((layer) => visible.has(layer));
  useEffect(() => {
    if (needsMore && more.current) more.current.open = true;
  }, [needsMore]);
  const { entries, heading, universe, notes, compared } = legend;
  return (
    <details className="legend" open={!narrow}>
      <summary>{words.map.legend}</summary>
      <p className="legend-heading" data-legend-heading="">
        <b>{heading.what}</b>
        {heading.when && <span data-legend-period="">{heading.when}</span>}
        {universe && <span data-legend-universe="">{universe}</span>}
      </p>
      {notes.map((note) => (
        <p key={note} className="legend-note">
          {note}
        </p>
      ))}
      {compared.length > 0 && (
        <ol className="legend-compared">
          {compared.map((name, index) => (
            <li key={name}>
              <span className="compared-mark">{index + 1}</span> {name}
            </li>
          ))}
        </ol>
      )}
      <ul>{entries.filter((entry) => !entry.more).map(line)}</ul>
      <details ref={more} className="legend-more">
        <summary>{words.legend.more}</summary>
        <ul>{entries.filter((entry) => entry.more).map(line)}</ul>
        <p>{words.legend.caseHelp}</p>
      </details>
    </details>
  );
});
