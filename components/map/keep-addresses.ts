import type { GeoJSONSource, Map as LiveMap } from "maplibre-gl";

const kept = new WeakSet<GeoJSONSource>();

/**
 * Let each source tell the address that its shapes come from. Called once, while the first of them are on their way.
 *
 * Trap: MapLibre takes what it loaded from an address for the source's data, and tells that of itself. The next style, which
 * still has the address, seems to bring other data then: all land would be fetched, cut and uploaded anew whenever a thing
 * is opened or a layer switched.
 */
export function keepAddresses(map: LiveMap): void {
  const keep = (id: string) => {
    const source = map.getSource<GeoJSONSource>(id);
    if (source?.type !== "geojson" || kept.has(source)) return;
    kept.add(source);
    const tell = source.serialize.bind(source);
    const take = source.setData.bind(source);
    let address = addressOf(tell().data);
    source.setData = (data) => {
      address = addressOf(data);
      return take(data);
    };
    source.serialize = () => (address === undefined ? tell() : { ...tell(), data: address });
  };
  for (const id of Object.keys(map.getStyle().sources)) keep(id);
  // Of later sources this is the first sign, before anything of them can have come.
  map.on("sourcedataloading", ({ sourceId }) => keep(sourceId));
}

const addressOf = (data: unknown): string | undefined => (typeof data === "string" ? data : undefined);
