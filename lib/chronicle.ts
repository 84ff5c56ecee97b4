import type { Facts } from "./facts";
import type { Item } from "./items";
import { spanOfYears } from "./period";
import type { Gazetteer } from "./places";
import type { AtlasEvent, CaseReport, Finding, Mechanism, Period, RecordEntry, Text } from "./schema";
import { type Lane, selectable } from "./view";

/** What kind of thing an entry is, by the word of its own file. */
export type EntryKind =
  | Mechanism["kind"]
  | AtlasEvent["kind"]
  | Finding["kind"]
  | RecordEntry["kind"]
  | CaseReport["kind"]
  | "case";

/** The form of the mark: it tells the kinds apart, so that colour need not. */
export type EntryForm = "mechanism" | "event" | "case" | "finding";

/** brief: told by the source of 2005; parallel: of its time, but not in it; later: after it. */
export type Origin = "brief" | RecordEntry["phase"];

/** One thing on the timeline of cooperation. */
export interface Entry {
  id: string;
  pack: string;
  kind: EntryKind;
  form: EntryForm;
  lane: Lane;
  title: Text;
  period: Period;
  /** The source gives no date of its own: the period is the year in which it was written. */
  isAsOf: boolean;
  /** The period in years with their fractions: June 2004 goes from 2004.417 to 2004.5. Absent without a date. */
  span?: { from: number; to: number };
  precision: "none" | "day" | "month" | "year" | "decade" | "range";
  origin: Origin;
  /** It had not come about when the source was written. */
  isPlanned: boolean;
  /** A mechanism without an end: it goes on after its founding. */
  goesOn: boolean;
  /** The one place that choosing the entry selects. */
  place?: string;
}

type Grounds = Pick<Facts, "items" | "places" | "figure" | "source">;

/** All mechanisms, events, joint cases, findings, records and case reports, in the order of the files: the brief's first. */
export function entriesOf(facts: Grounds): Entry[] {
  const written = briefWritten(facts);
  return [...facts.items.values()].flatMap((item) => entryOf(item, facts, written) ?? []);
}

function entryOf(item: Item, facts: Grounds, written: number | undefined): Entry | undefined {
  const place = placeOf(item, facts.places);
  switch (item.kind) {
    case "mechanism": {
      const { kind, name, period } = item.fact;
      return entry(item.fact, {
        kind,
        form: "mechanism",
        lane: LANE_OF_MECHANISM[kind],
        title: name,
        period,
        isPlanned: kind === "planned",
        goesOn: period.printed !== "" && !period.printed.includes("/"),
      });
    }
    case "event": {
      const { kind, summary, period, upcoming } = item.fact;
      const lane = laneOfEvent(item.fact, facts);
      return entry(item.fact, { kind, form: "event", lane, title: summary, period, isPlanned: upcoming, place });
    }
    case "case": {
      const { name, period } = item.fact;
      return entry(item.fact, { kind: "case", form: "case", lane: "cases", title: name, period, place });
    }
    case "finding": {
      const { kind, theme, summary } = item.fact;
      const title = { en: `${theme.en}: ${summary.en}`, zh: `${theme.zh}：${summary.zh}` };
      const period = yearPeriod(writtenYear(item.fact, facts));
      return entry(item.fact, { kind, form: "finding", lane: "findings", title, period, isAsOf: true });
    }
    case "record": {
      const { kind, name, period, phase, members } = item.fact;
      const lane = laneOfParties(members, facts.places);
      return entry(item.fact, { kind, form: "event", lane, title: name, period, origin: phase, place });
    }
    case "report": {
      const { kind, name, period } = item.fact;
      const origin = written !== undefined && (period.from ?? written) > written ? "later" : "parallel";
      return entry(item.fact, { kind, form: "case", lane: "cases", title: name, period, origin, place });
    }
    default:
      return undefined;
  }
}

type Particular = Pick<Entry, "kind" | "form" | "lane" | "title" | "period"> & Partial<Entry>;

function entry({ id, pack }: Pick<Entry, "id" | "pack">, particular: Particular): Entry {
  const { period } = particular;
  const isRange = /.\/./.test(period.printed);
  return {
    id,
    pack,
    isAsOf: false,
    span: spanOfYears(period),
    precision: isRange ? "range" : (period.precision ?? "none"),
    origin: "brief",
    isPlanned: false,
    goesOn: false,
    ...particular,
  };
}

const LANE_OF_MECHANISM: Record<Mechanism["kind"], Lane> = {
  convention: "treaties",
  UN: "un",
  multilateral: "multilateral",
  bilateral: "bilateral",
  planned: "bilateral",
};

/** Meetings, agreements and visits stand with the mechanism that they belong to. */
function laneOfEvent({ kind, refs, places }: AtlasEvent, facts: Grounds): Lane {
  switch (kind) {
    case "treaty":
      return "treaties";
    case "case":
      return "cases";
    case "aid":
    case "training":
    case "milestone":
      return "aid";
    case "programme":
      return isPaidByCountries(refs, facts) ? "aid" : "un";
    default: {
      const mechanism = refs.map((id) => facts.items.get(id)).find((item) => item?.kind === "mechanism");
      if (mechanism?.kind === "mechanism") return LANE_OF_MECHANISM[mechanism.fact.kind];
      return places.includes(WORLD) ? "un" : laneOfParties(places, facts.places);
    }
  }
}

/** A session of the whole world without a mechanism of its own is one of the United Nations. */
const WORLD = "group-world";

/** The goods of a UN programme have no country on their other side. */
const isPaidByCountries = (refs: readonly string[], { figure }: Grounds): boolean =>
  refs.some((id) => (figure(id)?.counterparts.length ?? 0) > 0);

/** A step of one country alone is one of planting at home or abroad: such records stand with the aid. */
function laneOfParties(ids: readonly string[], places: Gazetteer): Lane {
  const countries = new Set(ids.map((id) => places.get(id)?.country ?? id));
  if (ids.some((id) => places.get(id)?.kind === "group") || countries.size > 2) return "multilateral";
  return countries.size === 2 ? "bilateral" : "aid";
}

/** Whom these concern says more than the city where they were held or signed. */
const HELD_SOMEWHERE: readonly EntryKind[] = ["meeting", "agreement", "treaty", "visit"];

/**
 * The place that an event, case, record or report is clearly of. Cities cannot be selected, the province or country around
 * them can; groups cannot at all. An event of several places is of the zone that holds them, where it names one.
 */
export function placeOf(item: Item, places: Gazetteer): string | undefined {
  const only = (ids: readonly string[]): string | undefined => {
    const found = new Set(
      ids.flatMap((id) => {
        const place = places.get(id);
        return selectable(place?.kind === "city" ? places.get(place.parent ?? "") : place) ?? [];
      }),
    );
    return found.size === 1 ? [...found][0] : undefined;
  };
  switch (item.kind) {
    case "event": {
      const { at, kind, places: about } = item.fact;
      const isOfGroup = about.some((id) => places.get(id)?.kind === "group");
      const concerned = isOfGroup
        ? undefined
        : (only(about) ?? only(about.filter((id) => places.get(id)?.kind === "zone")));
      return HELD_SOMEWHERE.includes(kind) ? (concerned ?? only(at)) : (only(at) ?? concerned);
    }
    case "case":
      return only([item.fact.markedAt]);
    case "record":
      return only(item.fact.place ? [item.fact.place] : []) ?? only(item.fact.members);
    case "report":
      return only(item.fact.at);
    default:
      return undefined;
  }
}

const writtenYear = (finding: Finding, { source }: Grounds): number | undefined => {
  const year = Number(source(finding)?.written.slice(0, 4));
  return year > 0 ? year : undefined;
};

function briefWritten(facts: Grounds): number | undefined {
  const years = [...facts.items.values()].flatMap((item) =>
    item.kind === "finding" ? (writtenYear(item.fact, facts) ?? []) : [],
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

const yearPeriod = (year: number | undefined): Period =>
  year === undefined ? { printed: "" } : { printed: String(year), from: year, to: year, precision: "year" };
