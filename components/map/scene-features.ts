import type { Gazetteer } from "@/lib/places";
import { hasLand, type Scene } from "@/lib/scene";
import type { JointCase, Place } from "@/lib/schema";
import { belongsTo } from "@/lib/time";
import type { Time } from "@/lib/view";
import { type Features, type FeatureValues, sourcesOf } from "./feature-state";

/** Feature states of an open thing: what bears an outline, and what is not laid back. */
export const SCENE_STATES = ["lit", "bright"] as const;
export type SceneState = (typeof SCENE_STATES)[number];

const NONE: Features = new Map();

/**
 * The states for a scene; none where no thing is open, or where it has no land (a corridor, a town, a table of all the
 * world): then nothing is laid back either.
 */
export function sceneFeatures(scene: Scene | undefined, places: Gazetteer): Readonly<Record<SceneState, Features>> {
  if (!scene || !hasLand(scene)) return { lit: NONE, bright: NONE };
  const bright = [...scene.lit, ...scene.concerned].flatMap((place) => brightWith(place, places));
  return { lit: featuresOf(scene.lit), bright: featuresOf(bright) };
}

/** A country keeps its provinces bright, a province the country under it; its neighbours stay laid back. */
function brightWith(place: Place, places: Gazetteer): Place[] {
  const provinces =
    place.kind === "country"
      ? places.all.filter(({ kind, country }) => kind === "province" && country === place.id)
      : [];
  return [
    place,
    ...provinces,
    ...places.path(place.id).filter(({ kind }) => kind === "province" || kind === "country"),
    ...hostOf(place, places),
  ];
}

/** The breadcrumb of an area may lead to a zone past its country. */
function hostOf({ country }: Place, places: Gazetteer): Place[] {
  const host = country ? places.get(country) : undefined;
  return host ? [host] : [];
}

/** The joint cases that lie outside the chosen time: their points and links are not shown. */
export function goneCases(cases: readonly JointCase[], time: Time | undefined): Features {
  const gone = cases.filter(({ period }) => !belongsTo(period, time));
  return new Map(
    gone.flatMap(({ id }) =>
      ["cases", "case-links"].map((source): [string, FeatureValues] => [
        `${source} ${id}`,
        { source, id, value: true },
      ]),
    ),
  );
}

function featuresOf(places: readonly Place[]): Features {
  return new Map(
    places.flatMap((place) =>
      sourcesOf(place).map((source): [string, FeatureValues] => [
        `${source} ${place.id}`,
        { source, id: place.id, value: true },
      ]),
    ),
  );
}
