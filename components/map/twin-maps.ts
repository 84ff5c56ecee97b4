import type { Map as LiveMap } from "maplibre-gl";

/** What a map that stands beside another lets the others do with it. */
interface Twin {
  map: Pick<LiveMap, "getCenter" | "getZoom" | "jumpTo" | "on" | "off">;
  /** Outline a place as pointed at, or none. */
  hover(place: string | undefined): void;
}

/** Maps that share one camera and one pointer. */
export interface TwinMaps {
  /** Take part. A map that joins later takes the camera of the first. Returns the way to leave. */
  join(twin: Twin): () => void;
  hover(place: string | undefined): void;
}

/** Make a pair of maps that follow each other: whichever moves leads, and what follows does not lead back. */
export function twinMaps(): TwinMaps {
  const twins = new Set<Twin>();
  let isFollowing = false;
  const lead = (leader: Twin, followers: Iterable<Twin>) => {
    if (isFollowing) return;
    isFollowing = true;
    const camera = { center: leader.map.getCenter(), zoom: leader.map.getZoom() };
    for (const twin of followers) if (twin !== leader) twin.map.jumpTo(camera);
    isFollowing = false;
  };
  return {
    join: (twin) => {
      const [first] = twins;
      twins.add(twin);
      if (first) lead(first, [twin]);
      const move = () => lead(twin, twins);
      twin.map.on("move", move);
      return () => {
        twin.map.off("move", move);
        twins.delete(twin);
      };
    },
    hover: (place) => {
      for (const twin of twins) twin.hover(place);
    },
  };
}
