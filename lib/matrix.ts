import type { Item } from "./items";
import type { Gazetteer } from "./places";
import type { Mechanism, Place } from "./schema";

/** How a country came to a table: with a date of its own, with the founding, or without any date in the source. */
export interface Seat {
  /** As in the data: "1995-05"; absent where the source gives no date. */
  since?: string;
  /** It belongs as a member of a group ("ASEAN"); the source does not name it. */
  via?: Place;
}

export interface MatrixRow {
  place: Place;
  /** In the order of the columns; undefined: not a member, as far as the source says. */
  seats: readonly (Seat | undefined)[];
}

export interface Matrix {
  mechanisms: readonly Mechanism[];
  rows: readonly MatrixRow[];
  /** Groups whose members no source lists, for each column: "World". */
  open: readonly (readonly Place[])[];
}

/**
 * Countries by mechanisms. A date of joining comes before the date of the mechanism; a range of dates tells the years in
 * which one after another signed, so it is kept as it is printed. The country with most seats stands first.
 */
export function matrixOf(items: Iterable<Item>, places: Gazetteer): Matrix {
  const mechanisms = [...items].flatMap((item) => (item.kind === "mechanism" ? [item.fact] : []));
  const rows = new Map<Place, (Seat | undefined)[]>();
  const open = mechanisms.map((mechanism, column) => {
    const unlisted: Place[] = [];
    for (const { place: id, joined } of mechanism.members) {
      const member = places.get(id);
      if (!member) continue;
      const countries = countriesOf(member, places);
      if (countries.length === 0) unlisted.push(member);
      for (const country of countries) {
        const row = rows.get(country) ?? new Array<Seat | undefined>(mechanisms.length).fill(undefined);
        const since = joined ?? (mechanism.period.printed || undefined);
        row[column] ??= { ...(since && { since }), ...(country !== member && { via: member }) };
        rows.set(country, row);
      }
    }
    return unlisted;
  });
  const taken = (seats: MatrixRow["seats"]) => seats.filter(Boolean).length;
  return {
    mechanisms,
    rows: [...rows].map(([place, seats]) => ({ place, seats })).sort((a, b) => taken(b.seats) - taken(a.seats)),
    open,
  };
}

function countriesOf(place: Place, places: Gazetteer): Place[] {
  if (place.kind === "country") return [place];
  return place.members.flatMap((id) => {
    const member = places.get(id);
    return member ? countriesOf(member, places) : [];
  });
}
