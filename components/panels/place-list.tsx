"use client";

import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { COMPARE_WORDS } from "@/lib/messages/compare-words";
import { PLACE_INDEX_WORDS } from "@/lib/messages/place-index-words";
import { lineOf, placeTree, type TreeNode, visibleLines } from "@/lib/place-tree";
import type { Place } from "@/lib/schema";
import { useAtlas } from "../state/atlas";
import { useCompare } from "../state/use-compare";
import { useSetView } from "../state/use-view";

interface Props {
  place: Place | undefined;
  listed: ReadonlySet<string>;
  /** Ids of the places that stand side by side, joined by spaces: a text, so that the list is drawn anew only when it changes. */
  compared: string;
}

/**
 * Every place as a tree: one stop for the Tab key, arrows inside it, Enter or Space chooses, with Shift it compares.
 * Branches above the selected place are open because it is selected; others because the reader opened them.
 */
export default memo(function PlaceList({ place, listed, compared }: Props) {
  const { facts, lang } = useAtlas();
  const setView = useSetView();
  const toggle = useCompare();
  const together = useMemo(() => new Set(compared.split(" ")), [compared]);
  const c = COMPARE_WORDS[lang];
  const trees = useMemo(() => placeTree(facts.places, listed), [facts, listed]);
  const roots = useMemo(() => [...trees.zones, ...trees.countries], [trees]);
  const [flipped, setFlipped] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [focused, setFocused] = useState<string>();
  const list = useRef<HTMLDivElement>(null);

  const selected = useMemo(() => (place ? lineOf(roots, place.id) : []), [roots, place]);
  const open = useMemo(() => {
    const keys = new Set(selected.slice(0, -1).map((line) => line.key));
    for (const [key, isOpen] of flipped) isOpen ? keys.add(key) : keys.delete(key);
    return keys;
  }, [selected, flipped]);
  const lines = useMemo(() => visibleLines(roots, open), [roots, open]);
  const selectedKey = selected.at(-1)?.key;
  const stop =
    lines.find((line) => line.key === focused)?.key ??
    lines.find((line) => line.key === selectedKey)?.key ??
    lines[0]?.key;

  const move = (line: TreeNode | undefined) => {
    if (!line) return;
    setFocused(line.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(line.key)}"]`)?.focus();
  };
  const flip = (line: TreeNode, isOpen: boolean) => setFlipped(new Map(flipped).set(line.key, isOpen));

  const choose = (line: TreeNode, isAdding: boolean) =>
    isAdding ? toggle(line.place.id) : setView({ place: line.place.id });

  const onKeyDown = (event: KeyboardEvent, line: TreeNode) => {
    // The keys of a button inside the row are its own.
    if (event.target !== event.currentTarget) return;
    const index = lines.indexOf(line);
    const isOpen = open.has(line.key);
    const answers: Record<string, () => void> = {
      ArrowDown: () => move(lines[index + 1]),
      ArrowUp: () => move(lines[index - 1]),
      Home: () => move(lines[0]),
      End: () => move(lines.at(-1)),
      ArrowRight: () => (line.children.length > 0 && !isOpen ? flip(line, true) : move(line.children[0])),
      ArrowLeft: () => (isOpen ? flip(line, false) : move(lines.find((other) => other.children.includes(line)))),
      Enter: () => choose(line, event.shiftKey),
      " ": () => choose(line, event.shiftKey),
    };
    const answer =
      answers[event.key] ??
      (event.key.length === 1 && !event.ctrlKey && !event.metaKey ? () => move(next(index, event.key)) : undefined);
    if (!answer) return;
    event.preventDefault();
    answer();
  };
  const next = (index: number, letter: string) =>
    [...lines.slice(index + 1), ...lines.slice(0, index)].find((line) =>
      line.place.name[lang].toLowerCase().startsWith(letter.toLowerCase()),
    );

  return (
    <div ref={list} className="tree" role="tree" aria-label={PLACE_INDEX_WORDS[lang].tree} title={c.keys}>
      {lines.map((line) => {
        const isCountryHead = line.key === trees.countries[0]?.key;
        const isOpen = open.has(line.key);
        const isSelected = line.place.id === place?.id;
        return (
          <div
            key={line.key}
            role="treeitem"
            data-key={line.key}
            data-tree-place={line.place.id}
            data-first={isCountryHead || undefined}
            aria-level={line.level}
            aria-expanded={line.children.length > 0 ? isOpen : undefined}
            aria-selected={isSelected}
            tabIndex={line.key === stop ? 0 : -1}
            style={{ paddingInlineStart: `${(line.level - 1) * 0.9 + 0.25}rem` }}
            onKeyDown={(event) => onKeyDown(event, line)}
            onFocus={() => setFocused(line.key)}
            onClick={(event) => choose(line, event.shiftKey)}
          >
            {line.children.length > 0 ? (
              <span
                className="twist"
                aria-hidden="true"
                data-open={isOpen}
                onClick={(event) => {
                  event.stopPropagation();
                  flip(line, !isOpen);
                }}
              />
            ) : (
              <span className="twist-none" aria-hidden="true" />
            )}
            <span className="tree-name" data-family={line.place.id}>
              {line.place.name[lang]}
            </span>
            <button
              type="button"
              className="tree-compare"
              data-compare-place={line.place.id}
              // One stop for the Tab key is the row that has the focus, and then its button.
              tabIndex={line.key === stop ? 0 : -1}
              aria-pressed={together.has(line.place.id)}
              aria-label={c.add(line.place.name[lang])}
              title={c.add(line.place.name[lang])}
              onClick={(event) => {
                event.stopPropagation();
                toggle(line.place.id);
              }}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M2 5.5h10M9.5 2.5l3 3-3 3M14 10.5H4M6.5 7.5l-3 3 3 3" />
              </svg>
            </button>
          </div>
        );
      })}
    </div>
  );
});
