import type { Line } from "./figure-index";
import type { Gazetteer } from "./places";
import type {
  AtlasEvent,
  CaseReport,
  Figure,
  Finding,
  JointCase,
  Mechanism,
  Place,
  RecordEntry,
  Route,
} from "./schema";

/**
 * Why a figure belongs to the selected place. own: it is about the place itself; part: about a place inside it;
 * whole: about a larger area that holds it; around: about the whole country that it lies in, drawn through time only;
 * partner: it is the other side (donor, partner country); case: it belongs to a joint case that the source connects
 * with the place; context: shown only for comparison.
 */
export type Relation = "own" | "part" | "whole" | "around" | "partner" | "case" | "context";

/** A line that concerns the selected place, with its figures of the packs that are on. */
export interface Kin {
  line: Line;
  figures: readonly Figure[];
  relation: Relation;
}

interface Stories {
  cases: readonly JointCase[];
  mechanisms: readonly Mechanism[];
  events: readonly AtlasEvent[];
  findings: readonly Finding[];
  records: readonly RecordEntry[];
  reports: readonly CaseReport[];
  routes: readonly Route[];
}

export interface Kinship {
  /** How figures about one place concern another, joint cases left aside. */
  ofPlace(about: string, id: string): Relation | undefined;
  /** How a figure concerns a place; `near` is what ofPlace says of the figure's place. */
  ofFigure(figure: Figure, id: string, near: Relation | undefined): Relation | undefined;
  /** The lines that are drawn through time for a place. */
  courses(
    lines: readonly Kin[],
    place: Place | undefined,
    linesAbout: (id: string) => readonly Line[],
    compare: (a: Figure, b: Figure) => number,
    isOn: (figure: Figure) => boolean,
  ): Kin[];
  /** Cases, mechanisms, events, findings and what further sources record, where they concern a place. */
  stories(
    place: Place | undefined,
    all: Stories,
  ): {
    cases: JointCase[];
    mechanisms: Mechanism[];
    events: AtlasEvent[];
    problems: Finding[];
    nextSteps: Finding[];
    records: RecordEntry[];
    reports: CaseReport[];
    routes: Route[];
  };
}

/** How facts and places belong together. */
export function kinship(places: Gazetteer, cases: readonly JointCase[]): Kinship {
  const caseOf = new Map(cases.flatMap((joint) => joint.figures.map((id) => [id, joint] as const)));
  const touches = (ids: readonly string[], id: string) => ids.some((other) => places.within(other, id));

  const ofPlace = (about: string, id: string): Relation | undefined => {
    if (about === id) return "own";
    if (places.within(about, id)) return "part";
    const kind = places.get(about)?.kind;
    // A figure for a whole country or group of countries says nothing about one of its provinces.
    const wide = kind === "country" || (kind === "group" && places.get(id)?.kind !== "country");
    return !wide && places.within(id, about) ? "whole" : undefined;
  };

  const ofFigure = (figure: Figure, id: string, near: Relation | undefined): Relation | undefined => {
    if (near === "own") return near;
    const joint = caseOf.get(figure.id);
    if (joint) {
      if (joint.partners.includes(id)) return "partner";
      return touches(joint.regions, id) ? "case" : undefined;
    }
    if (near === "part") return near;
    return figure.counterparts.includes(id) ? "partner" : near;
  };

  const courses: Kinship["courses"] = (lines, place, linesAbout, compare, isOn) => {
    const own = lines.filter(({ relation }) => relation === "own");
    if (place && place.kind !== "zone") return own.length > 0 ? own : around(place, linesAbout, compare, isOn);
    const isWhole = !place;
    const level = (id: string) => places.get(id)?.kind;
    const near = isWhole
      ? lines.filter(({ line }) => level(line.place) === "country")
      : [...own, ...lines.filter(({ line, relation }) => relation === "part" && level(line.place) === "country")];
    const outside = isWhole || !place ? [] : around(place, linesAbout, compare, isOn);
    const countries = [...near, ...outside.filter(({ line }) => !near.some((other) => other.line === line))];
    // Where nothing is counted by country, what is counted for several together is the picture.
    const chosen = countries.length > 0 ? countries : lines.filter(({ line }) => level(line.place) === "group");
    return isWhole
      ? onePerPlace(chosen, compare)
      : [
          ...own,
          ...onePerPlace(
            chosen.filter(({ relation }) => relation !== "own"),
            compare,
          ),
        ];
  };

  /** The lines of the countries that a place lies in. */
  const around = (
    place: Place,
    linesAbout: (id: string) => readonly Line[],
    compare: (a: Figure, b: Figure) => number,
    isOn: (figure: Figure) => boolean,
  ): Kin[] => {
    const members = place.members.length > 0 ? place.members : [place.id];
    const countries = new Set(members.flatMap((id) => places.get(id)?.country ?? []));
    countries.delete(place.id);
    const kin = [...countries].flatMap((id) =>
      linesAbout(id).flatMap((line): Kin[] => {
        const figures = line.figures.filter(isOn);
        return figures.length > 0 ? [{ line, figures, relation: "around" }] : [];
      }),
    );
    return onePerPlace(kin, compare);
  };

  /** Rival counts are shown at the place that they are about; a wider picture draws the one that the rule prefers. */
  const onePerPlace = (kin: readonly Kin[], compare: (a: Figure, b: Figure) => number): Kin[] => {
    const best = new Map<string, Kin>();
    for (const each of kin) {
      const key = each.line.count;
      const other = best.get(key);
      const [one] = each.figures;
      const [rival] = other?.figures ?? [];
      if (!other || (one && rival && compare(one, rival) < 0)) best.set(key, each);
    }
    return [...best.values()];
  };

  const stories: Kinship["stories"] = (place, all) => {
    const { cases: joint, mechanisms, events, findings } = all;
    const id = place?.id;
    // What concerns a zone or a group concerns its members; what concerns a country says nothing of one province.
    const isMember = (whole: string, member: string) =>
      ["zone", "group"].includes(places.get(whole)?.kind ?? "") && places.within(member, whole);
    const canBeMember = place?.kind === "province" || place?.kind === "country";
    const concerns = (ids: readonly string[]) =>
      id === undefined ||
      touches(ids, id) ||
      (canBeMember &&
        ids.some((whole) => isMember(whole, id) && (place?.kind === "country" || places.get(whole)?.kind === "zone")));
    const membersOf = (mechanism: Mechanism) =>
      mechanism.members.flatMap(({ place: member }) => [member, ...(places.get(member)?.members ?? [])]);
    const concerned = findings.filter((finding) => concerns(finding.regions));
    return {
      // A case is told where the source connects it, not wherever a zone of it reaches.
      cases: joint.filter((one) => id === undefined || touches([...one.partners, ...one.regions], id)),
      mechanisms: mechanisms.filter((mechanism) => id === undefined || membersOf(mechanism).includes(id)),
      events: events.filter((event) => concerns([...event.places, ...event.at])),
      problems: concerned.filter(({ kind }) => kind === "problem"),
      nextSteps: concerned.filter(({ kind }) => kind === "next_step"),
      records: all.records.filter(({ members, place: at }) => concerns(at ? [...members, at] : members)),
      reports: all.reports.filter(({ at, partners }) => concerns([...at, ...partners])),
      routes: all.routes.filter(({ places: stops }) => concerns(stops)),
    };
  };

  return { ofPlace, ofFigure, courses, stories };
}
