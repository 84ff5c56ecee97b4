"use client";

import type { Entry } from "@/lib/chronicle";
import { type LaneLayout, MARK, type Mark } from "@/lib/chronicle-layout";
import { clusterName, entryName } from "@/lib/chronicle-name";
import type { ChronicleWords } from "@/lib/messages/chronicle-words";
import type { Lang } from "@/lib/schema";
import { ChronicleMark } from "./chronicle-mark";
import { rem } from "./rem";

interface Props {
  layout: LaneLayout;
  lang: Lang;
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
export function ChronicleLane({ layout, lang, words, item, stop, onToggle, onChoose, onComeCloser }: Props) {
  const { lane, rows, undated, marks, clusters, before, after } = layout;
  const beyond = [...(before ? [words.before(before)] : []), ...(after ? [words.after(after)] : [])].join(" · ");
  const shared = (entry: Entry) => ({
    entry,
    name: entryName(entry, lang, words),
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
      aria-label={[words.lanes[lane], ...(beyond ? [beyond] : [])].join(words.comma)}
      style={{ height: rem(rows * MARK) }}
    >
      <LaneName {...{ lane, words, stop, onToggle }} isShown />
      <div className="chronicle-undated">
        {undated.map(({ entry, column, row }) => (
          <ChronicleMark key={entry.id} {...shared(entry)} x={column * MARK + MARK / 2} row={row} room={0} />
        ))}
      </div>
      <div className="chronicle-track">
        {marks.map((mark) => (
          <Reach key={mark.entry.id} {...mark} />
        ))}
        {inOrder([...marks, ...clusters]).map((spot) =>
          "entry" in spot ? (
            <ChronicleMark key={spot.entry.id} {...shared(spot.entry)} x={spot.x} row={spot.row} room={spot.label} />
          ) : (
            <button
              key={spot.entries[0]?.id}
              type="button"
              className="chronicle-cluster"
              data-stop={`closer:${spot.entries[0]?.id}`}
              data-cluster={spot.entries.map(({ id }) => id).join(" ")}
              data-open={spot.entries.some(({ id }) => id === item)}
              aria-label={clusterName(spot.entries, lang, words)}
              title={clusterName(spot.entries, lang, words)}
              tabIndex={`closer:${spot.entries[0]?.id}` === stop ? 0 : -1}
              style={{ insetInlineStart: rem(spot.x - MARK / 2), top: rem(spot.row * MARK) }}
              onClick={() => onComeCloser(spot.entries)}
            >
              +{spot.entries.length}
            </button>
          ),
        )}
      </div>
      <small className="chronicle-beyond">{beyond}</small>
    </fieldset>
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
