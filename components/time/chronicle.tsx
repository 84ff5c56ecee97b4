"use client";

import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from "react";
import { type Entry, entriesOf } from "@/lib/chronicle";
import { across, layout, undatedColumns } from "@/lib/chronicle-layout";
import { type Window, wholeWindow, yearsIn } from "@/lib/chronicle-window";
import { CHRONICLE_WORDS } from "@/lib/messages/chronicle-words";
import { isOnIn } from "@/lib/select";
import { LANES, type Lane, type View } from "@/lib/view";
import { yearTicks } from "@/lib/year-axis";
import { useAtlas } from "../state/atlas";
import { useMedia } from "../state/use-media";
import { useSetView } from "../state/use-view";
import { ChronicleControls, CONTROL_STOPS } from "./chronicle-controls";
import { ChronicleLane, clusterStop, LaneName } from "./chronicle-lane";
import { rem } from "./rem";
import { useChronicleDrag } from "./use-chronicle-drag";
import { useChronicleFocus } from "./use-chronicle-focus";
import { useChronicleRoom } from "./use-chronicle-room";
import { useChronicleWindow } from "./use-chronicle-window";
import { useLateView } from "./use-late-view";

/** A step of zooming in; out it is the reverse. */
const CLOSER = 0.5;
/** The room that a year needs to be written on the axis. */
const YEAR_TEXT = 44;

interface Props {
  view: View;
}

/** The timeline of cooperation: every mechanism, event, joint case and finding, and the later record beside them. */
export default function Chronicle({ view }: Props) {
  return <Drawn view={useLateView(view)} />;
}

const Drawn = memo(function Drawn({ view }: Props) {
  const { facts, lang } = useAtlas();
  const setView = useSetView();
  const words = CHRONICLE_WORDS[lang];
  const { lanes, packs, item } = view;
  const all = useMemo(() => entriesOf(facts), [facts]);
  const entries = useMemo(() => all.filter(isOnIn({ packs })), [all, packs]);
  // All packs count: a pack that is switched off takes its marks away, not the years.
  const whole = useMemo(() => wholeWindow(all), [all]);
  const scale = useChronicleWindow(view, whole);
  const { window, isWhole } = scale;

  const root = useRef<HTMLElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  // A phone shows the head of the figures first. Whoever opens the timeline, or chose rows of it, sees it.
  const isSmall = useMedia("(max-width: 52rem)");
  const [isUnfolded, setUnfolded] = useState(false);
  const isClosed = lanes.length === 0 || (isSmall && !isUnfolded && lanes.length === LANES.length);
  const room = useChronicleRoom(pane, isClosed, {
    columnsFor: (isWide) => undatedColumns(entries, isWide),
    isWhole,
    hasHidden: lanes.length < LANES.length,
  });
  const frame = { window, width: room.track };
  const ticks = yearTicks({ first: window.from, last: window.to, ticks: [] }, Math.floor(room.track / YEAR_TEXT));
  const laid = useMemo(
    () =>
      room.track > 0
        ? layout(entries, lanes, { window, isWhole, lang, width: room.track, columns: room.columns, rows: room.rows })
        : [],
    [entries, lanes, window, isWhole, lang, room],
  );
  const hidden = LANES.filter((lane) => !lanes.includes(lane));
  const drawn = [
    ...laid.flatMap(({ undated, marks }) => [...undated, ...marks].map(({ entry }) => entry.id)),
    ...laid.flatMap(({ clusters }) => clusters.map(clusterStop)),
    ...LANES.map((lane) => `lane:${lane}`),
    ...CONTROL_STOPS,
  ];
  const focus = useChronicleFocus(root, drawn);
  const drag = useChronicleDrag(pane, scale, room);

  const toggle = (lane: Lane) => {
    focus.keep();
    setView({ lanes: LANES.filter((one) => (one === lane) !== lanes.includes(one)) });
  };
  const choose = useCallback(
    ({ id, place }: Entry) => {
      if (id === item) setView({ item: undefined });
      else setView({ item: id, ...(place && { place }) });
    },
    [item, setView],
  );
  const keeping = (change: () => void) => {
    focus.keep();
    change();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, repeat } = event;
    if (altKey || ctrlKey || metaKey) return;
    const how = repeat ? "replace" : "push";
    const focused = entries.find(({ id }) => id === focus.stop)?.span;
    const about = focused && (focused.from + focused.to) / 2;
    const acts: Record<string, () => void> = {
      "+": () => scale.zoom(CLOSER, about, how),
      "=": () => scale.zoom(CLOSER, about, how),
      "-": () => scale.zoom(1 / CLOSER, about, how),
      "0": () => scale.show(whole),
      ...(shiftKey && {
        ArrowLeft: () => scale.pan(-stepOf(frame), how),
        ArrowRight: () => scale.pan(stepOf(frame), how),
      }),
    };
    const act = acts[key];
    if (act) keeping(act);
    else if (!focus.move(key)) return;
    event.preventDefault();
  };

  if (isClosed) {
    return (
      <section ref={root} className="chronicle" data-closed="true" aria-label={words.label}>
        <button
          type="button"
          className="quiet"
          data-stop="open"
          tabIndex={0}
          aria-expanded={false}
          data-chronicle-open=""
          onClick={() =>
            keeping(() => {
              setUnfolded(true);
              if (lanes.length === 0) setView({ lanes: LANES });
            })
          }
        >
          {words.open}
        </button>
      </section>
    );
  }
  return (
    <section ref={root} className="chronicle" aria-label={words.label} data-window={`${window.from}-${window.to}`}>
      <div
        role="toolbar"
        aria-label={words.label}
        aria-description={words.keys}
        className="chronicle-board"
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
      >
        <div ref={pane} className="chronicle-pane" data-scrolls={room.scrolls} style={room.style} {...drag}>
          <div className="chronicle-head" aria-hidden="true">
            <b>{words.heading}</b>
            <small>{room.columns > 0 && words.undated}</small>
            <div className="chronicle-axis">
              {ticks
                .filter((year) => across(year, frame) + YEAR_TEXT / 2 < room.track)
                .map((year) => (
                  <span key={year} style={{ insetInlineStart: rem(across(year, frame)) }}>
                    {year}
                  </span>
                ))}
            </div>
          </div>
          <div className="chronicle-lanes">
            <div className="chronicle-years" aria-hidden="true">
              {ticks.map((year) => (
                <span key={year} style={{ insetInlineStart: rem(across(year, frame)) }} />
              ))}
              {view.time && view.time.from === view.time.to && (
                <span
                  className="chronicle-year"
                  style={{
                    insetInlineStart: rem(across(view.time.from, frame)),
                    width: rem(room.track / yearsIn(window)),
                  }}
                />
              )}
            </div>
            {laid.map((one) => (
              <ChronicleLane
                key={one.lane}
                {...{ words, item }}
                writing={facts.writing[lang]}
                layout={one}
                track={room.track}
                stop={focus.stop}
                onToggle={() => toggle(one.lane)}
                onChoose={choose}
                onComeCloser={(cluster) => keeping(() => scale.comeCloser(cluster))}
              />
            ))}
            {hidden.length > 0 && (
              <div className="chronicle-hidden" data-row="">
                <small>{words.hidden}</small>
                {hidden.map((lane) => (
                  <LaneName
                    key={lane}
                    {...{ lane, words }}
                    isShown={false}
                    stop={focus.stop}
                    onToggle={() => toggle(lane)}
                  />
                ))}
              </div>
            )}
          </div>
        </div>
        <ChronicleControls
          {...{ words, scale }}
          step={stepOf(frame)}
          stop={focus.stop}
          closer={CLOSER}
          onAct={keeping}
          onAll={() => scale.show(whole)}
          onClose={() => setView({ lanes: [] })}
        />
      </div>
    </section>
  );
});

/** A fifth of what is shown. */
const stepOf = ({ window }: { window: Window }): number => Math.max(1, Math.round(yearsIn(window) / 5));
