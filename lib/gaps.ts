import { type Dispute, differAmong } from "./dispute";
import type { Line } from "./figure-index";
import { isPaidIn } from "./figure-subject";
import { holdersOf } from "./holders";
import type { Figure, Place } from "./schema";
import { chartOf, type Grounds, isOnIn } from "./select";
import { speaksIn } from "./telling";
import type { View } from "./view";

/**
 * What is known of a place for the chosen chart and time. reported: a figure above zero; zero: a figure that says none;
 * disputed: sources state a figure of it differently; indirect: none of its own, but one of a part of it, or of it or a part
 * together with others; missing: counted at other times, not at this; uncollected: no source of this atlas counts it.
 */
export const GAP_STATES = ["reported", "zero", "disputed", "indirect", "missing", "uncollected"] as const;
export type GapState = (typeof GAP_STATES)[number];

export interface GapView {
  /** The places that could have a figure: provinces of the selected country (ids of ISO 3166-2), members of a zone, or countries. */
  universe: readonly Place[];
  states: ReadonlyMap<string, GapState>;
  /** How many places of the universe have a figure of their own, zero included. */
  withFigure: number;
  /** How many more are counted in part, or together with others. */
  indirect: number;
  /** What the universe consists of, for the words. */
  level: "provinces" | "members" | "countries";
}

/**
 * Make the function that says where figures are and where they are missing.
 * @param disputeOf what other sources state of a figure
 */
export function gapFinder(
  { places, index, atlas }: Grounds,
  disputeOf: (figure: Figure) => Dispute | undefined,
): (view: View) => GapView {
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

  /**
   * The places for which, or for a part of which, what is counted at a place is counted, together with others or not. A figure
   * for a country says nothing of its provinces.
   */
  const touched = (about: string): readonly string[] => [
    ...places.around(about),
    ...(places.get(about)?.members.flatMap(touched) ?? []),
  ];

  /**
   * Lines that are not about a place itself, but touch it, by place; what a joint case seized belongs to its partners together.
   * All of them at once: a large pack has thousands of lines, and each place would look through all.
   */
  const everyLineAround = (): ReadonlyMap<string, readonly Line[]> => {
    const found = new Map<string, Line[]>();
    const put = (ids: Iterable<string>, lines: readonly Line[]) => {
      for (const id of ids) {
        const known = found.get(id) ?? [];
        if (known.length === 0) found.set(id, known);
        for (const line of lines) known.push(line);
      }
    };
    for (const about of index.places()) {
      const lines = index.linesAbout(about);
      const near = new Set(touched(about));
      const others = [...near].filter((id) => id !== about);
      put(others, lines);
      for (const line of lines) {
        const [first] = line.figures;
        if (!first?.case) continue;
        const partners = holdersOf(first).flatMap(touched);
        put(new Set(partners.filter((id) => !near.has(id))), [line]);
      }
    }
    return found;
  };

  let around: ReadonlyMap<string, readonly Line[]> | undefined;
  const linesAround = (id: string): readonly Line[] => {
    around ??= everyLineAround();
    return around.get(id) ?? [];
  };

  const stateOf = (id: string, view: View): GapState => {
    const { metric, time } = view;
    const isOn = isOnIn(view);
    const isOf = (line: Line) =>
      chartOf(line) === metric &&
      line.status !== "planned" &&
      !isPaidIn(line) &&
      // Opium made and poppy cleared say nothing of how much was sown.
      (metric !== "cultivation" || line.group === "main");
    const isTold = (line: Line) => (figure: Figure, at: number) => speaksIn(line, at, time) && isOn(figure);
    const isCounted = ({ figures }: Line) => figures.some(isOn);

    const own = index.linesAbout(id).filter(isOf);
    const told = own.flatMap((line) => line.figures.filter(isTold(line)));
    const isDisputed = (figure: Figure) => {
      const dispute = disputeOf(figure);
      return dispute !== undefined && differAmong(dispute, isOn);
    };
    if (told.some(isDisputed)) return "disputed";
    if (told.length > 0) return told.some(({ value, high }) => (value ?? high) !== 0) ? "reported" : "zero";
    const others = linesAround(id).filter(isOf);
    if (others.some((line) => line.figures.some(isTold(line)))) return "indirect";
    return own.some(isCounted) || others.some(isCounted) ? "missing" : "uncollected";
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
    const count = (...wanted: GapState[]) => [...states.values()].filter((state) => wanted.includes(state)).length;
    const withFigure = count("reported", "zero", "disputed");
    const gaps: GapView = { universe, states, withFigure, indirect: count("indirect"), level };
    kept.set(key, gaps);
    return gaps;
  };
}
