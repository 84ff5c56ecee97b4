import type { Page } from "@playwright/test";
import type { AtlasWindow } from "./atlas-page";

/** Names on the live map of which a part is out of sight: beyond its edge, or under what lies over it. */
export function cutNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { atlasMap: map } = window as unknown as AtlasWindow;
    const canvas = map.getCanvas().getBoundingClientRect();
    const seen = document.querySelector(".live-map")?.getBoundingClientRect() ?? canvas;
    const layers = map.getStyle().layers.flatMap(({ id, type }) => (type === "symbol" ? [id] : []));
    const away = 90;
    const [left, top] = [seen.left - canvas.left - 1, seen.top - canvas.top - 1];
    const [right, bottom] = [left + seen.width + 2, top + seen.height + 2];
    const [width, height] = [canvas.width + away, canvas.height + away];
    const own = ".legend, .map-key, .map-credit, .map-year, .sea-inset, .maplibregl-ctrl-group, .maplibregl-ctrl-scale";
    const over = [...document.querySelectorAll(`${own}, .places-toggle, .matrix-open`)].map((it) =>
      it.getBoundingClientRect(),
    );
    return [
      [-away, -away, left, height],
      [right, -away, width, height],
      [-away, -away, width, top],
      [-away, bottom, width, height],
      ...over.map((box) => [
        box.left - canvas.left + 1,
        box.top - canvas.top + 1,
        box.right - canvas.left - 1,
        box.bottom - canvas.top - 1,
      ]),
    ].flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
      x2 <= x1
        ? []
        : map
            .queryRenderedFeatures(
              [
                [x1, y1],
                [x2, y2],
              ],
              { layers },
            )
            .map(({ properties }) => String(properties.name ?? properties.label)),
    );
  });
}

/** Countries with the dot of a joint case in sight and no name, or another country's over it. */
export function mistakenDots(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { atlasMap: map } = window as unknown as AtlasWindow;
    const canvas = map.getCanvas().getBoundingClientRect();
    const seen = document.querySelector(".live-map")?.getBoundingClientRect() ?? canvas;
    const [left, top] = [seen.left - canvas.left, seen.top - canvas.top];
    const layers = ["label-host", "label-country"].filter((id) => map.getLayer(id));
    const idsOf = (found: { properties: Record<string, unknown> }[]) => found.map(({ properties }) => properties.id);
    const named = new Set(idsOf(map.queryRenderedFeatures({ layers })));
    const dots = map.queryRenderedFeatures(
      [
        [left, top],
        [left + seen.width, top + seen.height],
      ],
      { layers: ["cases-dot"].filter((id) => map.getLayer(id)) },
    );
    return dots.flatMap(({ properties: { place }, state, geometry }) => {
      if (state.gone || geometry.type !== "Point") return [];
      const { x, y } = map.project(geometry.coordinates as [number, number]);
      // The dot stands above its point.
      const [up, radius] = [y - 14, 5];
      const dot: [[number, number], [number, number]] = [
        [x - radius, up - radius],
        [x + radius, up + radius],
      ];
      const over = idsOf(map.queryRenderedFeatures(dot, { layers })).filter((id) => id !== place);
      return named.has(place) && over.length === 0 ? [] : [`${place}, under ${over.join() || "nothing"}`];
    });
  });
}
