"use client";

import type { Entry } from "@/lib/chronicle";
import { type Cluster, type LaneLayout, MARK, type Mark } from "@/lib/chronicle-layout";
import { beyondText, clusterName, entryName, laneName } from "@/lib/chronicle-name";
import type { ChronicleWords } from "@/lib/messages/chronicle-words";
import type { Writing } from "@/lib/room";
import { ChronicleForms } from "./chronicle-forms";
import { ChronicleMark } from "./chronicle-mark";
import { rem } from "./rem";

interface Props {
  layout: LaneLayout;
  /** Width of the line of years. */
  track: number;
  writing: Writing;
  words: ChronicleWords;
  /** Id of the open thing. */
  item: string | undefined;
  /** Key of the one button that Tab stops at. */
  stop: string;
  onToggle(): void;
  onChoose(entry: Entry): void;
  onComeCloser(entries: readonly Entry[]): void;
}

/** A lane: its name, what has no date, and its marks on the line of years. */
export function ChronicleLane({ layout, track, writing, words, item, stop, onToggle, onChoose, onComeCloser }: Props) {
  const { lang } = writing;
  const { lane, rows, marks, clusters } = layout;
  const undated = layout.undated.map((spot) => ({ ...spot, x: spot.column * MARK + MARK / 2 }));
  const shared = (entry: Entry) => ({
    entry,
    name: entryName(entry, writing, words),
    label: entry.title[lang],
    isOpen: entry.id === item,
    isStop: entry.id === stop,
    onChoose,
  });
  return (
    <fieldset
      className="chronicle-lane"
      data-lane={lane}
      data-row=""
      aria-label={laneName(layout, lang, words)}
      style={{ height: rem(rows * MARK) }}
    >
      <LaneName {...{ lane, words, stop, onToggle }} isShown />
      <div className="chronicle-undated">
        {undated.map(({ entry, x, row }) => (
          <ChronicleMark key={entry.id} {...shared(entry)} x={x} row={row} room={0} />
        ))}
        {undated.length > 0 && (
          <ChronicleForms spots={undated} width={Math.max(...undated.map(({ x }) => x)) + MARK / 2} rows={rows} />
        )}
      </div>
      <div className="chronicle-track">
        {marks.map((mark) => (
          <Reach key={mark.entry.id} {...mark} />
        ))}
        {inOrder([...marks, ...clusters]).map((spot) =>
          "entry" in spot ? (
            <ChronicleMark key={spot.entry.id} {...shared(spot.entry)} x={spot.x} row={spot.row} room={spot.label} />
          ) : (
            <ChronicleCluster
              key={spot.entries[0].id}
              cluster={spot}
              name={clusterName(spot.entries, lang, words)}
              label={spot.entries[0].title[lang]}
              isOpen={spot.entries.some(({ id }) => id === item)}
              isStop={clusterStop(spot) === stop}
              onComeCloser={onComeCloser}
            />
          ),
        )}
        <ChronicleForms spots={marks} width={track} rows={rows} />
      </div>
      <small className="chronicle-beyond">{beyondText(layout, words)}</small>
    </fieldset>
  );
}

/** Key of a cluster among the stops of the timeline. */
export const clusterStop = ({ entries: [first] }: Cluster): string => `closer:${first.id}`;

interface ClusterProps extends Pick<Props, "onComeCloser"> {
  cluster: Cluster;
  name: string;
  label: string;
  isOpen: boolean;
  isStop: boolean;
}

/** How many entries lie upon each other; a click comes closer, until they part. */
function ChronicleCluster({ cluster, name, label, isOpen, isStop, onComeCloser }: ClusterProps) {
  const { entries, x, row, label: room } = cluster;
  return (
    <button
      type="button"
      className="chronicle-cluster"
      data-stop={clusterStop(cluster)}
      data-cluster={entries.map(({ id }) => id).join(" ")}
      data-open={isOpen}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
      style={{ insetInlineStart: rem(x - MARK / 2), top: rem(row * MARK), width: rem(MARK + room) }}
      onClick={() => onComeCloser(entries)}
    >
      <b>+{entries.length}</b>
      {room > 0 && <span>{label}</span>}
    </button>
  );
}

interface NameProps extends Pick<Props, "words" | "stop" | "onToggle"> {
  lane: LaneLayout["lane"];
  isShown: boolean;
}

/** The name of a lane shows and hides it. */
export function LaneName({ lane, words, stop, isShown, onToggle }: NameProps) {
  const key = `lane:${lane}`;
  return (
    <button
      type="button"
      className="chronicle-name"
      data-stop={key}
      data-lane-toggle={lane}
      aria-pressed={isShown}
      tabIndex={key === stop ? 0 : -1}
      onClick={onToggle}
    >
      {words.lanes[lane]}
    </button>
  );
}

const inOrder = <T extends { x: number; row: number }>(spots: readonly T[]): T[] =>
  [...spots].sort((a, b) => a.x - b.x || a.row - b.row);

/** What the date covers, under the mark; a mechanism without an end goes on from there. */
function Reach({ entry, row, left, right }: Mark) {
  const top = rem((row + 1) * MARK - 4);
  return (
    <>
      {right - left >= SEEN && (
        <span
          className="chronicle-reach"
          data-planned={entry.isPlanned}
          style={{ insetInlineStart: rem(left), width: rem(right - left), top }}
        />
      )}
      {entry.goesOn && <span className="chronicle-onwards" style={{ insetInlineStart: rem(right), top }} />}
    </>
  );
}

/** A stroke that is shorter says no more than the mark above it. */
const SEEN = 3;
