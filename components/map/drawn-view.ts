import { HEIGHT, project, WIDTH } from "@/lib/drawn-path";
import type { Facts } from "@/lib/facts";
import { FAMILIES } from "@/lib/palette";
import { hasLand, sceneOf } from "@/lib/scene";
import type { BBox, Place } from "@/lib/schema";
import type { View } from "@/lib/view";
import { sceneFrame } from "./aim";
import { UNCOUNTED } from "./feature-steps";
import { framed, type Painting } from "./painting";

/** Part of the drawing: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A map of one view as a drawing: what a page can print. */
export interface DrawnView {
  box: Box;
  /** Colours by place id. */
  fills: ReadonlyMap<string, string>;
  /** Places with an outline: the selected one, or those that belong to the open thing. */
  outlined: readonly string[];
  /** Which of the colours of an open thing are on it; empty while none is open. */
  scene: readonly ("belongs" | "concerned")[];
  points: readonly Place[];
  ways: readonly (readonly Place[])[];
  /** Places whose names are written, the most needed first. */
  named: readonly Place[];
}

/** Width by height of every drawn map. */
const RATIO = 1.5;
/** A place without a shape of its own is shown with so much around it, in degrees. */
const AROUND = [14, 10] as const;
const MOST_WIDE = 120;
const ROOM = 0.12;
const LEAST_WIDTH = 140;

/** What a drawing shows of a view. */
export function drawnView(view: View, painting: Painting, facts: Facts): DrawnView {
  const { places } = facts;
  const item = view.item === undefined ? undefined : facts.items.get(view.item);
  const scene = item && sceneOf(item, { items: facts.items, places });
  const lit = scene && hasLand(scene) ? scene : undefined;
  const selected = view.place ? places.get(view.place) : undefined;
  const fills = new Map<string, string>();
  if (lit) {
    for (const { id } of lit.concerned) fills.set(id, "var(--drawn-concerned)");
    for (const { id } of lit.lit) fills.set(id, "var(--drawn-belongs)");
  } else if (!scene) {
    for (const { id, value } of painting.steps.features.values()) {
      fills.set(id, value === UNCOUNTED ? "var(--map-named)" : `var(--map-ramp-${value})`);
    }
  }
  // A country lies under its provinces.
  const isCountry = (id: string) => places.get(id)?.kind === "country";
  const ordered = new Map([...fills].sort(([one], [other]) => Number(isCountry(other)) - Number(isCountry(one))));
  const frame = sceneFrame(scene) ?? framed(view, places);
  const families = FAMILIES.flatMap((id) =>
    id === "border-provinces" ? (places.get(id)?.members ?? []) : [id],
  ).flatMap((id) => places.get(id) ?? []);
  const coloured = [...fills.keys()].flatMap((id) => places.get(id) ?? []).filter(({ kind }) => kind === "country");
  return {
    box: boxOf(frame),
    fills: ordered,
    outlined: lit ? lit.lit.map(({ id }) => id) : selected ? [selected.id] : [],
    scene: lit
      ? [
          ...(lit.lit.length > 0 ? (["belongs"] as const) : []),
          ...(lit.concerned.length > 0 ? (["concerned"] as const) : []),
        ]
      : [],
    points: scene?.points ?? [],
    ways: scene ? [...scene.links.map((link) => link.places), ...(scene.path ? [scene.path.places] : [])] : [],
    named: [
      ...(selected ? [selected] : []),
      ...(scene?.points ?? []),
      ...(lit?.lit ?? []),
      ...(lit ? [] : [...families, ...coloured]),
    ],
  };
}

/** Ids of the places that a drawing colours or outlines. */
export const placesDrawn = ({ fills, outlined }: DrawnView): string[] => [...fills.keys(), ...outlined];

function boxOf(frame: { bbox?: BBox; point?: readonly [number, number] } | undefined): Box {
  const bbox =
    frame?.bbox && frame.bbox[2] - frame.bbox[0] <= MOST_WIDE
      ? frame.bbox
      : frame?.point && [
          frame.point[0] - AROUND[0],
          frame.point[1] - AROUND[1],
          frame.point[0] + AROUND[0],
          frame.point[1] + AROUND[1],
        ];
  if (!bbox) return widened(0, 0, WIDTH, HEIGHT);
  const [west, south, east, north] = bbox as BBox;
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const [dx, dy] = [(right - left) * ROOM, (bottom - top) * ROOM];
  return widened(left - dx, top - dy, right - left + 2 * dx, bottom - top + 2 * dy);
}

/** The smallest box of the common shape around another one. */
function widened(x: number, y: number, width: number, height: number): Box {
  const wide = Math.max(width, height * RATIO, LEAST_WIDTH);
  const high = wide / RATIO;
  return [x - (wide - width) / 2, y - (high - height) / 2, wide, high];
}
