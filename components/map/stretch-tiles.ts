import type { Map as LiveMap, StyleSpecification } from "maplibre-gl";

/**
 * Let closer views stretch the finest tiles of shapes as they are. MapLibre would cut, send and upload each one anew for
 * every zoom level beyond, and those uploads are the longest tasks after a click. Not for names: how large they are and
 * which are written is settled when a tile is cut.
 */
export function stretchTiles(map: LiveMap, { sources, layers }: StyleSpecification): void {
  const named = new Set(layers.map((layer) => layer.type === "symbol" && layer.source));
  for (const id of Object.keys(sources)) {
    const source = map.getSource(id);
    if (source?.type === "geojson" && !named.has(id)) source.reparseOverscaled = false;
  }
}
