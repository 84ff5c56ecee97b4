import { area } from "@turf/turf";
import type { GeometryCollection } from "topojson-specification";
import { type BoundaryShapes, facesOf, provinceLevelUnits, viewProvinces } from "./boundary-shapes";
import { borderFaults } from "./check-borders";
import type { BoundaryFile } from "./check-boundaries";
import type { Complaint } from "./check-report";
import { BOUNDARIES, type Boundary } from "./room";
import type { Place } from "./schema";

/** What China claims in the eastern sector, as measured once at full resolution, and how far a drawing may be off. */
const EASTERN_SECTOR_KM2 = 67_935;
const EASTERN_TOLERANCE = 0.02;
const CHINESE_UNITS = 34;
const MEND = {
  en: "look at the cuts in scripts/geo/claims.mjs and rebuild: node scripts/geo/build.mjs",
  zh: "请检查 scripts/geo/claims.mjs 中的切分并重新生成：node scripts/geo/build.mjs",
};

/**
 * Holds the views of boundaries to their promises: the parts fill their provinces without gap or overlap, every view covers
 * the same land and leads to every province, and the view of China has its 34 units and the whole eastern sector.
 */
export function checkViews(places: readonly Place[], boundary: BoundaryFile): Complaint[] {
  const views = viewsOf(boundary);
  return [
    ...partsFillTheirProvinces(boundary),
    ...viewsCoverTheSameLand(views),
    ...everyProvinceIsReached(places, views),
    ...chinaHasItsUnits(views),
    ...easternSectorIsWhole(views),
  ];
}

/** The provinces of a boundary file in each view, dissolved once for all checks. */
export interface Views {
  file: string;
  provinces: Readonly<Record<Boundary, BoundaryShapes["provinces"]>>;
}

export function viewsOf({ file, topology }: BoundaryFile): Views {
  const of = (view: Boundary) => viewProvinces(topology, view);
  return { file, provinces: { "de-facto": of("de-facto"), "un-style": of("un-style"), cn: of("cn") } };
}

const complaint = (promise: string, file: string, en: string, zh: string): Complaint => ({
  promise,
  file,
  message: { en, zh },
  mend: MEND,
});

/** Every arc between two faces is shared by both: neither a gap nor ground that two of them cover. */
export function partsFillTheirProvinces({ file, topology }: BoundaryFile): Complaint[] {
  const faces: GeometryCollection = {
    type: "GeometryCollection",
    geometries: facesOf(topology).map((face) => ({
      ...face,
      properties: { id: [face.properties.id, face.properties.part].filter(Boolean).join(" ") },
    })),
  };
  return borderFaults({ ...topology, objects: { provinces: faces } }).map(({ kind, between, at }) =>
    complaint(
      "partsFillTheirProvinces",
      file,
      `${kind === "gap" ? "a gap" : "an overlap"} between the parts ${between.join(" and ")} at ${at.join(", ")}`,
      `${between.join("与")}之间${kind === "gap" ? "有缝隙" : "重叠"}，位于 ${at.join(", ")}`,
    ),
  );
}

/** Whatever a view gives to whom, the land is the same. */
export function viewsCoverTheSameLand({ file, provinces }: Views): Complaint[] {
  const [whole = 0, ...others] = BOUNDARIES.map((view) =>
    provinces[view].reduce((sum, shape) => sum + area(shape) / 1e6, 0),
  );
  return others.flatMap((km2, index) =>
    Math.abs(km2 - whole) < 1
      ? []
      : complaint(
          "viewsCoverTheSameLand",
          file,
          `the view ${BOUNDARIES[index + 1]} covers ${Math.round(km2)} km², de-facto ${Math.round(whole)} km²`,
          `视图 ${BOUNDARIES[index + 1]} 面积 ${Math.round(km2)} 平方公里，de-facto 为 ${Math.round(whole)} 平方公里`,
        ),
  );
}

/** In every view a click leads to every province. */
export function everyProvinceIsReached(places: readonly Place[], { file, provinces }: Views): Complaint[] {
  return BOUNDARIES.flatMap((view) => {
    const reached = new Set(provinces[view].map(({ properties: { id, place } }) => place ?? id));
    return places.flatMap(({ id, kind }) =>
      kind !== "province" || reached.has(id)
        ? []
        : complaint(
            "everyProvinceIsReached",
            file,
            `no shape of the view ${view} leads to ${id}`,
            `视图 ${view} 中没有图形指向 ${id}`,
          ),
    );
  });
}

/** 31 provinces and the like, Taiwan, Hong Kong, Macao: islands of the sea belong to one of them. */
export function chinaHasItsUnits({ file, provinces }: Views): Complaint[] {
  const { length } = provinceLevelUnits(provinces.cn, "CN");
  return length === CHINESE_UNITS
    ? []
    : [
        complaint(
          "chinaHasItsUnits",
          file,
          `the view cn has ${length} province-level units of China, not ${CHINESE_UNITS}`,
          `视图 cn 中中国有${length}个省级行政区，应为${CHINESE_UNITS}个`,
        ),
      ];
}

/** The eastern sector is as large as the claim line makes it. */
export function easternSectorIsWhole({ file, provinces }: Views): Complaint[] {
  const km2 = provinces["un-style"]
    .filter(({ properties: { id } }) => id.endsWith(" eastern-sector"))
    .reduce((sum, shape) => sum + area(shape) / 1e6, 0);
  if (Math.abs(km2 - EASTERN_SECTOR_KM2) <= EASTERN_TOLERANCE * EASTERN_SECTOR_KM2) return [];
  return [
    complaint(
      "easternSectorIsWhole",
      file,
      `the eastern sector covers ${Math.round(km2)} km², not ${EASTERN_SECTOR_KM2} km² ± 2 %`,
      `东段面积为 ${Math.round(km2)} 平方公里，应为 ${EASTERN_SECTOR_KM2} 平方公里，误差不超过2%`,
    ),
  ];
}
