/** Where MapLibre's worker is. A file of its own, because whatever packs the site must see this very form. */
export const workerAddress = (): string => new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href;
