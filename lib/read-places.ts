import { CellReader } from "./cell-reader";
import type { Complaint } from "./check-report";
import { readCsv } from "./read-csv";
import { DEFINITION_BASES, PLACE_KINDS, type Place, PRECISIONS } from "./schema";
import type { Whereabouts } from "./whereabouts";

/** The columns of places.csv, in the order of the file. */
export const PLACE_COLUMNS = [
  "id",
  "kind",
  "parent",
  "country",
  "name_en",
  "name_zh",
  "lon",
  "lat",
  "precision",
  "radius_km",
  "members",
  "note_en",
  "note_zh",
] as const;

/** The columns of regions.csv, in the order of the file. */
export const REGION_COLUMNS = [
  "region",
  "member",
  "extent",
  "basis",
  "definition_en",
  "definition_zh",
  "citation_en",
  "citation_zh",
] as const;

/** Whether the core definition of a region has the member, or only the wide one. */
export const EXTENTS = ["core", "wide"] as const;

/**
 * Reads the places, and the regions that are composed of other places.
 *
 * In: the texts of places.csv and regions.csv (lon and lat in degrees, radius_km in km), and the folder to name in complaints.
 * Out: the places only when there is no complaint at all, the complaints, and the row of every place.
 */
export function readPlaces(
  placesCsv: string,
  regionsCsv: string,
  folder = "",
): { places?: Place[]; complaints: Complaint[]; where: Whereabouts } {
  const complaints: Complaint[] = [];
  const placeTable = readCsv(`${folder}places.csv`, placesCsv, PLACE_COLUMNS);
  const regionTable = readCsv(`${folder}regions.csv`, regionsCsv, REGION_COLUMNS);
  complaints.push(...placeTable.complaints, ...regionTable.complaints);
  if (complaints.length > 0) return { complaints, where: new Map() };

  const where = new Map<string, { file: string; line: number; columns: readonly string[] }>();
  const places = placeTable.rows.map((row) => {
    const place = readPlace(new CellReader(row, complaints));
    where.set(place.id, row);
    return place;
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const row of regionTable.rows) addMember(new CellReader(row, complaints), byId);
  return { ...(complaints.length === 0 && { places }), complaints, where };
}

function readPlace(cells: CellReader): Place {
  const parent = cells.optional("parent");
  const country = cells.optional("country");
  const radiusKm = cells.amount("radius_km");
  const note = cells.textOrNone("note");
  const precision = cells.oneOf("precision", PRECISIONS);
  const point = readPoint(cells, precision !== "none");
  return {
    id: cells.required("id"),
    kind: cells.oneOf("kind", PLACE_KINDS),
    name: cells.text("name"),
    ...(parent && { parent }),
    ...(country && { country }),
    ...(point && { point }),
    precision,
    ...(radiusKm !== undefined && { radiusKm }),
    members: cells.list("members"),
    wide: [],
    ...(note && { note }),
  };
}

function readPoint(cells: CellReader, needed: boolean): [number, number] | undefined {
  const degrees = (["lon", "lat"] as const).map((column) => {
    const value = cells.number(column);
    const limit = column === "lon" ? 180 : 90;
    if (value !== undefined && Math.abs(value) > limit) {
      cells.complain(
        column,
        { en: `${value} lies outside ±${limit} degrees`, zh: `${value}超出±${limit}度` },
        { en: "check the sign, and that lon and lat are not exchanged", zh: "请检查正负号，以及经纬度是否写反" },
      );
    }
    if (needed && value === undefined) {
      cells.complain(
        column,
        { en: "a place with a position needs lon and lat", zh: "有位置的地点须填经纬度" },
        { en: 'fill it in, or set precision to "none"', zh: "请填写，或将 precision 设为 none" },
      );
    }
    if (!needed && value !== undefined) {
      cells.complain(
        column,
        { en: 'precision is "none", yet a position is given', zh: "precision 为 none，却给出了位置" },
        { en: "empty the cell, or choose another precision", zh: "请清空，或改用其他 precision" },
      );
    }
    return value;
  });
  const [lon, lat] = degrees;
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}

function addMember(cells: CellReader, byId: ReadonlyMap<string, Place>): void {
  const region = byId.get(cells.required("region"));
  const member = cells.required("member");
  const extent = cells.oneOf("extent", EXTENTS);
  const definition = {
    text: cells.text("definition"),
    citation: cells.text("citation"),
    basis: cells.oneOf("basis", DEFINITION_BASES),
  };
  if (!region || (region.kind !== "zone" && region.kind !== "area")) {
    cells.complain(
      "region",
      { en: "no zone or area of places.csv has this id", zh: "places.csv 中没有以此为编号的区域" },
      { en: "correct the id, or add the place with kind zone or area", zh: "请更正编号，或补上 zone 或 area 类地点" },
      "everyPlaceResolves",
    );
    return;
  }
  if (region.members.includes(member) || region.wide.includes(member)) {
    cells.complain(
      "member",
      { en: `"${member}" is already a member`, zh: `“${member}”已是成员` },
      {
        en: "name each member once: a wide definition adds to the core one",
        zh: "每个成员只写一次，宽口径只列新增成员",
      },
    );
  }
  (extent === "core" ? region.members : region.wide).push(member);
  // The core definition speaks for the region, wherever its rows stand in the file.
  if (extent === "core" || !region.definition) region.definition = definition;
}
