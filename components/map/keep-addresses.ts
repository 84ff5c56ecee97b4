import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from "maplibre-gl";

const kept = new WeakSet<GeoJSONSource>();

/**
 * Let each source tell the address that its shapes come from.
 *
 * Trap: MapLibre takes what it loaded from an address for the source's data, and tells that of itself. The next style, which
 * still has the address, seems to bring other data then: all land would be fetched, cut and uploaded anew whenever a thing
 * is opened or a layer switched.
 */
export function keepAddresses(map: LiveMap, { sources }: StyleSpecification): void {
  for (const id of Object.keys(sources)) {
    const source = map.getSource<GeoJSONSource>(id);
    if (source?.type !== "geojson" || kept.has(source)) continue;
    kept.add(source);
    const tell = source.serialize.bind(source);
    const take = source.setData.bind(source);
    let address = addressOf(tell().data);
    source.setData = (data) => {
      address = addressOf(data);
      return take(data);
    };
    source.serialize = () => (address === undefined ? tell() : { ...tell(), data: address });
  }
}

const addressOf = (data: unknown): string | undefined => (typeof data === "string" ? data : undefined);
