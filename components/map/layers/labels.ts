import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FAMILIES } from "@/lib/palette";
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

interface Style {
  id: string;
  /** Which names to write. */
  filter: ExpressionSpecification;
  size: ExpressionSpecification | number;
  bold?: boolean;
  minzoom?: number;
  wide?: boolean;
}

/** The name of a place: that of the room, else that of the published file. */
function nameOf({ names, lang }: Pick<LayerContext, "names" | "lang">): ExpressionSpecification {
  const own = Object.entries(names).flatMap(([id, name]) => [id, name[lang]]);
  const [id, name, ...more] = own;
  if (id === undefined || name === undefined) return ["get", "name"];
  return ["match", ["get", "id"], id, name, ...more, ["get", "name"]];
}

function label(
  { id, filter, size, bold, minzoom, wide }: Style,
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

/** Names of countries, all or some. */
export const countryNames = (context: LayerContext, id: string, some?: ExpressionSpecification): LayerSpecification =>
  label(
    {
      id,
      filter: some ? ["all", of("country"), some] : of("country"),
      size: byZoom(context, 11, 12, 16),
      bold: true,
    },
    context,
  );

/** Names by rank: zones before countries before areas before provinces. MapLibre places the last style layer first. */
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
          4,
          of("member", "area"),
          5,
          // Where the claim line of China is followed, the name would stand outside of what is left of the state.
          context.boundary === "cn"
            ? ["all", of("member", "area", "province"), ["!=", ["get", "id"], "IN-AR"]]
            : of("member", "area", "province"),
        ],
        size: typeSize(context, 12),
        minzoom: 3.9,
      },
      context,
    ),
    countryNames(context, "label-country"),
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
