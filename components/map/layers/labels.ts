import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FAMILIES } from "@/lib/palette";
import type { Place } from "@/lib/schema";
import { type AtlasLayer, type LayerContext, TILES_END, typeSize } from "./layer";

/**
 * MapLibre draws names with the reader's own fonts, so nothing is fetched and Chinese needs no extra file. It takes the
 * list as CSS families and reads the weight from the first name alone: hence a first name that only carries the weight.
 */
const FAMILIES_OF_FONTS = [
  "Segoe UI",
  "Roboto",
  "Noto Sans",
  "PingFang SC",
  "Microsoft YaHei",
  "Noto Sans CJK SC",
  "Noto Sans SC",
];
const FONT = ["Atlas Regular", ...FAMILIES_OF_FONTS];
const BOLD = ["Atlas Bold", ...FAMILIES_OF_FONTS];

/** The list for the names of other layers. */
export const textFont = (weight?: "bold"): string[] => (weight ? BOLD : FONT);

const of = (...kinds: string[]): ExpressionSpecification => ["in", ["get", "kind"], ["literal", kinds]];

/** Sizes at zoom 2, 3 and 6. */
const byZoom = (context: LayerContext, ...[far, home, near]: [number, number, number]): ExpressionSpecification => {
  const size = (px: number) => typeSize(context, px);
  return ["interpolate", ["linear"], ["zoom"], 2, size(far), 3, size(home), 6, size(near)];
};

/** How much closer a view is in which names have as much room as on the atlas page, in levels of zoom. */
const larger = (context: LayerContext): number => Math.log2(typeSize(context, 12) / 12);

/**
 * The same for a filter, which is asked at whole levels only, those of tiles. A view is aimed no closer than level 6: what
 * came later would never be named there.
 */
const later = (context: LayerContext): number => Math.min(1, Math.round(larger(context)));

interface Style {
  id: string;
  /** Which names to write. */
  filter: ExpressionSpecification;
  size: ExpressionSpecification | number;
  bold?: boolean;
  minzoom?: number;
  wide?: boolean;
  /** Where names may stand, if not on their points alone: another name may have taken one. */
  around?: ExpressionSpecification;
}

type Spots = readonly (readonly [anchor: string, offset: readonly [number, number]])[];

const written = (all: Spots): ExpressionSpecification => ["literal", all.flat()];

/** Where names may stand, in ems from their points: the spots from afar, and those of closer views. As many of both. */
const spots = (far: ExpressionSpecification, near: Spots): ExpressionSpecification => [
  "step",
  ["zoom"],
  far,
  3,
  written(near),
];

const POINT = ["center", [0, 0]] as const;
const BELOW = ["top", [0, 0.6]] as const;
/** Above the dot of a case, which is over the point. */
const OVER_DOT = ["bottom", [0, -1.9]] as const;
const BESIDE: Spots = [POINT, BELOW, ["left", [1.8, 0]], ["right", [-1.8, 0]], OVER_DOT];
/** What is further away from afar is another country. */
const NEXT_TO = [POINT, BELOW, ["left", [0.6, 0]], ["right", [-0.6, 0]]] as const;
const CLOSE_BY: Spots = [...NEXT_TO, ["bottom", [0, -0.6]]];
const BY_DOT: Spots = [...NEXT_TO, ["bottom-left", [0.6, -1]]];
/** Around a zone there is other countries' land on all sides but one. */
const BY_DOT_OF_HOST: Spots = [...NEXT_TO, OVER_DOT];

/** The name of a place: that of the room, else that of the published file. */
function nameOf({ names, lang }: Pick<LayerContext, "names" | "lang">): ExpressionSpecification {
  const own = Object.entries(names).flatMap(([id, name]) => [id, name[lang]]);
  const [id, name, ...more] = own;
  if (id === undefined || name === undefined) return ["get", "name"];
  return ["match", ["get", "id"], id, name, ...more, ["get", "name"]];
}

function label(
  { id, filter, size, bold, minzoom, wide, around }: Style,
  { palette, lang, type, names }: LayerContext,
): LayerSpecification {
  // From the back row nothing quiet can be read.
  const quiet = type.least > 0 ? palette.label : palette.labelQuiet;
  return {
    id,
    type: "symbol",
    source: "labels",
    ...(minzoom === undefined ? {} : { minzoom }),
    filter,
    layout: {
      "text-field": nameOf({ names, lang }),
      "text-font": bold ? BOLD : FONT,
      "text-size": size,
      "text-max-width": 7,
      // Chinese is never letter-spaced.
      "text-letter-spacing": wide && lang === "en" ? 0.12 : 0,
      "text-padding": 4,
      ...(around && { "text-variable-anchor-offset": around, "text-justify": "auto" }),
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": wide
        ? [
            "match",
            ["get", "id"],
            ...FAMILIES.flatMap((family) => [family, palette.family[family].text]),
            palette.family["border-provinces"].text,
          ]
        : bold
          ? palette.label
          : quiet,
      "text-halo-color": palette.labelHalo,
      "text-halo-width": 1.4,
    },
  } as LayerSpecification;
}

/** How names of countries are written. */
const countries = (context: LayerContext) => ({ size: byZoom(context, 11, 12, 16), bold: true });

const isOneOf = (ids: readonly string[]): ExpressionSpecification => ["in", ["get", "id"], ["literal", ids]];
const among = (places: readonly Place[] = []): ExpressionSpecification => isOneOf(places.map(({ id }) => id));

/**
 * Places that a dot of a joint case may be drawn at: without its name, the dot would seem to be at the neighbour that has
 * one. In whatever year: a filter that followed the time would have every name placed anew at each step.
 */
const dotted = ({ cases, visible, scene }: LayerContext): ExpressionSpecification =>
  isOneOf(visible.has("cases") && !scene ? cases.map(({ markedAt }) => markedAt) : []);

/** Names of these kinds that an open thing does not light: those it does are written above all others. */
const unlit = ({ scene }: LayerContext, ...kinds: string[]): ExpressionSpecification => [
  "all",
  of(...kinds),
  ["!", among(scene?.lit)],
];

/**
 * Names of the countries and areas that an open thing lights. It is told of them, so in close views each may stand beside
 * its point. Where it happened has a name of its own.
 */
export const litNames = (context: LayerContext, id: string): LayerSpecification =>
  label(
    {
      id,
      filter: ["all", of("host", "country", "area"), among(context.scene?.lit), ["!", among(context.scene?.points)]],
      ...countries(context),
      around: spots(written(BESIDE.map(() => POINT)), BESIDE),
    },
    context,
  );

/** Names by rank: zones before countries, those that they lie in first, before areas before provinces. MapLibre places the last style layer first. */
export const labels: AtlasLayer = {
  id: "labels",
  later: true,
  sources: ({ file, lang }) => ({
    labels: { type: "geojson", data: file(`labels-${lang}.geojson`), promoteId: "id", maxzoom: TILES_END },
  }),
  layers: (context) => [
    label(
      {
        id: "label-province",
        // Only provinces of the zones from afar; the others when there is room.
        filter: [
          "step",
          ["zoom"],
          of("member"),
          4 + later(context),
          ["any", of("member"), unlit(context, "area")],
          5 + later(context),
          // Where the claim line of China is followed, the name would stand outside of what is left of the state.
          context.boundary === "cn"
            ? ["all", ["any", of("member", "province"), unlit(context, "area")], ["!=", ["get", "id"], "IN-AR"]]
            : ["any", of("member", "province"), unlit(context, "area")],
        ],
        size: typeSize(context, 12),
        minzoom: 3.9 + larger(context),
      },
      context,
    ),
    label(
      {
        id: "label-country",
        filter: ["all", unlit(context, "country"), ["!", dotted(context)]],
        ...countries(context),
      },
      context,
    ),
    // A zone's name stands in the middle of its hosts, and the map may end at a dot. Other countries' names keep to their point: beside it they would name others' land.
    label(
      {
        id: "label-host",
        filter: ["any", unlit(context, "host"), ["all", unlit(context, "country"), dotted(context)]],
        ...countries(context),
        around: spots(
          ["case", ["!", dotted(context)], written(CLOSE_BY), of("host"), written(BY_DOT_OF_HOST), written(BY_DOT)],
          BESIDE,
        ),
      },
      context,
    ),
    label(
      {
        id: "label-zone",
        filter: of("zone", "border"),
        size: byZoom(context, 12, 14, 20),
        bold: true,
        wide: true,
      },
      context,
    ),
  ],
};
