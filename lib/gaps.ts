import { isPaidIn } from "./figure-subject";
import type { Figure, Place } from "./schema";
import { chartOf, type Grounds, isOnIn } from "./select";
import { speaksIn } from "./telling";
import type { View } from "./view";

/**
 * What is known of a place for the chosen chart and time. reported: a figure above zero; zero: a figure that says none;
 * disputed: figures that state the same thing and differ; missing: counted at other times, not at this; uncollected: no
 * source of this atlas counts it.
 */
export const GAP_STATES = ["reported", "zero", "disputed", "missing", "uncollected"] as const;
export type GapState = (typeof GAP_STATES)[number];

export interface GapView {
  /** The places that could have a figure: provinces of the selected country (ids of ISO 3166-2), members of a zone, or countries. */
  universe: readonly Place[];
  states: ReadonlyMap<string, GapState>;
  /** How many places of the universe have a figure, zero included. */
  withFigure: number;
  /** What the universe consists of, for the words. */
  level: "provinces" | "members" | "countries";
}

/** Make the function that says where figures are and where they are missing. */
export function gapFinder({ places, index, atlas }: Grounds): (view: View) => GapView {
  const kept = new Map<string, GapView>();
  const universeOf = (place: Place | undefined): Pick<GapView, "universe" | "level"> => {
    if (!place) {
      const counted = new Set<string>();
      for (const id of index.places()) {
        const country = places.get(id)?.country;
        // A country is not counted for what is paid to an organisation that sits there.
        if (country && !index.linesAbout(id).every(isPaidIn)) counted.add(country);
      }
      return {
        universe: places.all.filter(({ id, kind }) => kind === "country" && counted.has(id)),
        level: "countries",
      };
    }
    if (place.kind === "zone" || place.kind === "group") {
      return { universe: place.members.flatMap((id) => places.get(id) ?? []), level: "members" };
    }
    // Provinces bear a code of ISO 3166-2. A disputed piece of land has an outline of its own and is nobody's province.
    const code = `${place.kind === "country" ? place.id : place.country}-`;
    const provinces = places.all.filter(({ id, kind }) => kind === "province" && id.startsWith(code));
    return {
      universe: place.kind === "province" && !provinces.includes(place) ? [] : provinces,
      level: "provinces",
    };
  };

  const stateOf = (id: string, { metric, time, packs }: View): GapState => {
    const isOn = isOnIn({ packs });
    let isCounted = false;
    let isZero = false;
    let isReported = false;
    for (const line of index.linesAbout(id)) {
      if (chartOf(line) !== metric || line.status === "planned") continue;
      // Opium made and poppy cleared say nothing of how much was sown.
      if (metric === "cultivation" && line.group !== "main") continue;
      isCounted ||= line.figures.some(isOn);
      for (const at of line.ends.keys()) {
        if (!speaksIn(line, at, time)) continue;
        const figure = line.figures[at] as Figure;
        if (!isOn(figure)) continue;
        if (figure.conflict) return "disputed";
        if ((figure.value ?? figure.high) === 0) isZero = true;
        else isReported = true;
      }
    }
    if (isReported) return "reported";
    if (isZero) return "zero";
    return isCounted ? "missing" : "uncollected";
  };

  return (view) => {
    const { metric, time, packs } = view;
    const place = view.place ? places.get(view.place) : undefined;
    const key = [
      place?.id ?? "",
      metric,
      time?.from ?? "",
      time?.to ?? "",
      packs?.join() ?? "*",
      atlas.packs.length,
    ].join(" ");
    const known = kept.get(key);
    if (known) return known;
    const { universe, level } = universeOf(place);
    const states = new Map(universe.map(({ id }) => [id, stateOf(id, view)] as const));
    const withFigure = [...states.values()].filter((state) => state !== "missing" && state !== "uncollected").length;
    const gaps: GapView = { universe, states, withFigure, level };
    kept.set(key, gaps);
    return gaps;
  };
}
