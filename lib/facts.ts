import { type Choropleth, choropleths, namedPlaces } from "./choropleth";
import { type Dispute, disputeFinder } from "./dispute";
import type { FigureIndex } from "./figure-index";
import { type GapView, gapFinder } from "./gaps";
import { type Item, itemsOf } from "./items";
import { type Gazetteer, gazetteer } from "./places";
import { type Preference, preference } from "./preference";
import { type AudienceRoom, roomOf } from "./room";
import type { Atlas, Figure, JointCase, Place, Source, Text } from "./schema";
import { indexOf, type Selection, selector } from "./select";
import type { KnownNames, View } from "./view";
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
  /** The same facts with the names that a room gives to places; made once for each room that has names of its own. */
  inRoom(name: string | undefined): Facts;
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

/** Index an atlas. Pages made at build and the living page ask it the same questions. */
export function factsOf(atlas: Atlas, index: FigureIndex = indexOf(atlas)): Facts {
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
  const roomNamed = (name: string | undefined) => roomOf(atlas.rooms, name);
  const told = new Map<string, Facts>();
  const inRoom = (name: string | undefined): Facts => {
    const { names, name: room } = roomNamed(name);
    const key = Object.keys(names).length > 0 ? room : "";
    let facts = told.get(key);
    if (!facts) {
      facts = tell({ ...atlas, places: atlas.places.map((place) => renamed(place, names[place.id])) });
      told.set(key, facts);
    }
    return facts;
  };
  const plain = tell(atlas, listed);
  told.set("", plain);
  return plain;

  /** What follows from the names of places; all the rest is shared. */
  function tell(atlas: Atlas, places = gazetteer(atlas)): Facts {
    const grounds = { atlas, places, index, better };
    const items = itemsOf(atlas);
    return {
      ...grounds,
      known: {
        place: places.get,
        hasItem: (id) => index.get(id) !== undefined || items.has(id),
        hasPack: (id) => atlas.packs.some((pack) => pack.id === id),
        hasRoom: (name) => atlas.rooms.some((room) => room.name === name),
        unitsOf: (room) => roomNamed(room).units,
      },
      named,
      room: ({ room }) => roomNamed(room),
      inRoom,
      select: selector(grounds),
      choropleth: choropleths(grounds, named),
      gaps: gapFinder(grounds),
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
