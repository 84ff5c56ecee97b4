import { ANY_YEAR, atlasYears } from "./atlas-years";
import { type Choropleth, choropleths, namedPlaces } from "./choropleth";
import { type Dispute, disputeFinder } from "./dispute";
import type { FigureIndex } from "./figure-index";
import { type GapView, gapFinder } from "./gaps";
import { type Item, itemsOf } from "./items";
import { type Gazetteer, gazetteer } from "./places";
import { type Preference, preference } from "./preference";
import { type AudienceRoom, roomOf, type Writing } from "./room";
import type { Atlas, Figure, JointCase, Lang, Place, Source, Text } from "./schema";
import { indexOf, type Selection, selector } from "./select";
import type { KnownNames, Time, View } from "./view";
import { type Years, yearFinder } from "./years";

/** The facts, read once and never changed, with the questions that rooms ask of them. */
export interface Facts {
  atlas: Atlas;
  places: Gazetteer;
  index: FigureIndex;
  known: KnownNames;
  /** Ids of all places that the sources name. */
  named: ReadonlySet<string>;
  better: Preference;
  /** The room of a view. */
  room(view: Pick<View, "room">): AudienceRoom;
  /** The same facts as a room names places and writes numbers and dates; made once for each room. */
  inRoom(name: string | undefined): Facts;
  /** How the room of these facts writes amounts and dates in each language. */
  writing: Readonly<Record<Lang, Writing>>;
  select(view: View): Selection;
  choropleth(view: View): Choropleth;
  gaps(view: View): GapView;
  years(view: View): Years;
  dispute(figure: Figure): Dispute | undefined;
  figure(id: string): Figure | undefined;
  /** Everything that can be opened besides figures, by id. */
  items: ReadonlyMap<string, Item>;
  /** The joint case that a figure belongs to. */
  caseOf(figure: Pick<Figure, "case">): JointCase | undefined;
  source(figure: { pack: string; source: string }): Source | undefined;
}

/**
 * Index an atlas. Pages made at build and the living page ask it the same questions.
 * @param isPart further figures follow, of whatever years
 */
export function factsOf(atlas: Atlas, index: FigureIndex = indexOf(atlas), isPart = false): Facts {
  const listed = gazetteer(atlas);
  const cases = new Map(atlas.packs.flatMap((pack) => pack.cases.map((joint) => [joint.id, joint] as const)));
  const sources = new Map(
    atlas.packs.flatMap((pack) => pack.sources.map((source) => [`${pack.id} ${source.id}`, source] as const)),
  );
  const better = preference(atlas);
  const named = namedPlaces(
    atlas,
    listed,
    // All figures of a line are about one place and its partners.
    index.lines().flatMap(({ figures }) => figures.slice(0, 1)),
  );
  const dispute = disputeFinder(atlas, index, better);
  let ends: Time | undefined;
  const years = (): Time => {
    if (isPart) return ANY_YEAR;
    ends ??= atlasYears(atlas, index);
    return ends;
  };
  const roomNamed = (name: string | undefined) => roomOf(atlas.rooms, name);
  const told = new Map<string, Facts>();
  const inRoom = (name: string | undefined): Facts => {
    const room = roomNamed(name);
    let facts = told.get(room.name);
    if (!facts) {
      const { names } = room;
      facts =
        Object.keys(names).length > 0
          ? tell(room, { ...atlas, places: atlas.places.map((place) => renamed(place, names[place.id])) })
          : tell(room, atlas, listed);
      told.set(room.name, facts);
    }
    return facts;
  };
  return inRoom(undefined);

  /** What follows from the names of places and the room's way of writing; all the rest is shared. */
  function tell({ numbers, dates }: AudienceRoom, atlas: Atlas, places = gazetteer(atlas)): Facts {
    const grounds = { atlas, places, index, better };
    const items = itemsOf(atlas);
    return {
      ...grounds,
      known: {
        place: places.get,
        hasItem: (id) => index.get(id) !== undefined || items.has(id),
        hasPack: (id) => atlas.packs.some((pack) => pack.id === id),
        hasRoom: (name) => atlas.rooms.some((room) => room.name === name),
        years,
        unitsOf: (room) => roomNamed(room).units,
      },
      named,
      room: ({ room }) => roomNamed(room),
      inRoom,
      writing: { en: { lang: "en", numbers, dates }, zh: { lang: "zh", numbers, dates } },
      select: selector(grounds),
      choropleth: choropleths(grounds, named),
      gaps: gapFinder(grounds, dispute),
      years: yearFinder(grounds),
      dispute,
      figure: index.get,
      items,
      caseOf: (figure) => (figure.case ? cases.get(figure.case) : undefined),
      source: ({ pack, source }) => sources.get(`${pack} ${source}`),
    };
  }
}

/** A place under the name that a room gives it; it is found by both. */
const renamed = (place: Place, name: Text | undefined): Place =>
  name ? { ...place, name, listed: place.name } : place;
