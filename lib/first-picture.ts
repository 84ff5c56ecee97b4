import type { Geometry } from "geojson";
import type { Choropleth } from "./choropleth";
import { drawnPath, HEIGHT, project, WIDTH } from "./drawn-path";
import type { mapShapes, ShapeProperties } from "./map-files";
import type { Place } from "./schema";

const asAttribute = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

interface Picture {
  shapes: ReturnType<typeof mapShapes>;
  choropleth: Choropleth;
  places: { get(id: string): Place | undefined };
  lang: "en" | "zh";
  label: string;
  /** Address of a place's entry on the page that needs no script. */
  href(id: string): string;
}

/**
 * The map as an SVG text, drawn at build from the same shapes and class names as the page's colours, in the projection
 * and on the box of the live map's home view, so that the live map takes its place without a jump.
 * Every province of the three families and every country is a link.
 */
export function firstPicture({ shapes, choropleth, places, lang, label, href }: Picture): string {
  const grid = 0.5;
  const draw = (geometry: Geometry) => drawnPath(geometry, grid);
  const toned = (ids: (string | undefined)[]) => (ids.some((id) => id && choropleth.named.has(id)) ? "named" : "land");
  const zones = shapes.outlines.features.filter(({ properties }) => properties.kind === "zone");
  const families = zones.filter(({ properties }) =>
    ["golden-triangle", "golden-crescent", "border-provinces"].includes(properties.id),
  );
  const members = new Set(families.flatMap(({ properties }) => places.get(properties.id)?.members ?? []));
  const link = ({ id }: ShapeProperties, inner: string) => {
    const name = places.get(id)?.name[lang];
    return name && inner
      ? `<a href="${asAttribute(href(id))}" data-place="${id}" tabindex="-1" aria-label="${asAttribute(name)}">${inner}</a>`
      : inner;
  };
  const shape = (properties: ShapeProperties, geometry: Geometry, name: string, more = "") => {
    const d = draw(geometry);
    return d ? link(properties, `<path class="${name}"${more} d="${d}"/>`) : "";
  };

  const world = shapes.world.features.map(({ properties, geometry }) =>
    shape(properties, geometry, `fp-${toned([properties.id])}`),
  );
  const countries = shapes.outlines.features
    .filter(({ properties }) => properties.kind === "country")
    .map(({ properties, geometry }) => shape(properties, geometry, `fp-${toned([properties.id])} fp-country`));
  const provinces = shapes.provinces.features
    .filter(({ properties }) => members.has(properties.id))
    .map(({ properties, geometry }) =>
      shape(properties, geometry, `fp-province fp-${toned([properties.id, properties.country])}`),
    );
  const tints = families.map(
    ({ properties, geometry }) =>
      `<path class="fp-zone" style="--fill:var(--${properties.id}-fill);--line:var(--${properties.id}-line)" data-place="${properties.id}" d="${draw(geometry)}"/>`,
  );
  const figures = shapes.outlines.features.flatMap(({ properties, geometry }) => {
    const step = choropleth.classes.get(properties.id);
    return step === undefined
      ? []
      : [
          `<path class="fp-figure" style="fill:var(--map-ramp-${step})" data-figure-of="${properties.id}" d="${draw(geometry)}"/>`,
        ];
  });
  const written = families.flatMap(({ properties: { id } }) =>
    id === "border-provinces"
      ? (places.get(id)?.members ?? []).map((member) => [member, id] as const)
      : [[id, id] as const],
  );
  const names = written.flatMap(([id, family]) => {
    const place = places.get(id);
    if (!place?.point) return [];
    const [x, y] = project(place.point);
    return [
      `<text class="fp-name" style="fill:var(--${family}-text)" x="${x.toFixed(0)}" y="${y.toFixed(0)}">${asAttribute(place.name[lang])}</text>`,
    ];
  });
  const unit = `scale(${grid})`;
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT.toFixed(1)}" preserveAspectRatio="xMidYMid meet" role="group" aria-label="${asAttribute(label)}">`,
    `<g transform="${unit}">${world.join("")}${countries.join("")}${provinces.join("")}`,
    `<g class="fp-over">${figures.join("")}${tints.join("")}</g></g>`,
    `<g class="fp-over fp-names">${names.join("")}</g></svg>`,
  ].join("");
}
