"use client";

import type { ChronicleWords } from "@/lib/messages/chronicle-words";
import type { ChronicleWindow } from "./use-chronicle-window";

interface Control {
  key: string;
  name: string;
  path: string;
  isAble: boolean;
  act(): void;
}

interface Props {
  words: ChronicleWords;
  scale: ChronicleWindow;
  /** Years that a step moves the window by. */
  step: number;
  /** A step of zooming in. */
  closer: number;
  stop: string;
  /** Each act may take its own button out of reach. */
  onAct(act: () => void): void;
  onAll(): void;
  onClose(): void;
}

const PATHS = {
  closer: "M8 3v10M3 8h10",
  wider: "M3 8h10",
  earlier: "M10 3 5 8l5 5",
  later: "M6 3l5 5-5 5",
  all: "M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2",
  close: "M4 6l4 4 4-4",
} as const;

/** Keys of the controls among the stops of the timeline. */
export const CONTROL_STOPS: readonly string[] = Object.keys(PATHS).map((name) => `control:${name}`);

/** Zoom, move and close, at the end of the timeline. */
export function ChronicleControls({ words, scale, step, closer, stop, onAct, onAll, onClose }: Props) {
  const controls: Control[] = [
    { key: "closer", name: words.zoomIn, isAble: scale.canZoom(closer), act: () => scale.zoom(closer) },
    { key: "wider", name: words.zoomOut, isAble: scale.canZoom(1 / closer), act: () => scale.zoom(1 / closer) },
    { key: "earlier", name: words.earlier, isAble: scale.canPan(-step), act: () => scale.pan(-step) },
    { key: "later", name: words.later, isAble: scale.canPan(step), act: () => scale.pan(step) },
    { key: "all", name: words.all, isAble: !scale.isWhole, act: onAll },
    { key: "close", name: words.close, isAble: true, act: onClose },
  ].map((control) => ({ ...control, path: PATHS[control.key as keyof typeof PATHS] }));
  return (
    <div className="chronicle-controls" data-row="">
      {controls.map(({ key, name, path, isAble, act }) => (
        <button
          key={key}
          type="button"
          data-stop={`control:${key}`}
          aria-label={name}
          title={name}
          aria-disabled={!isAble}
          tabIndex={`control:${key}` === stop ? 0 : -1}
          onClick={() => isAble && onAct(act)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
