import { describe, expect, it } from "vitest";
import { type Features, type StatefulMap, stateMirror } from "./feature-state";

/** As much of a map as a mirror touches, with the list of what it was told. */
function recorder(sources: Record<string, object>) {
  const calls: string[] = [];
  const map = {
    getSource: (id: string) => sources[id],
    setFeatureState: ({ source, id }: { source: string; id: string }, state: object) =>
      calls.push(`set ${source} ${id} ${JSON.stringify(state)}`),
    removeFeatureState: ({ source, id }: { source: string; id: string }, name: string) =>
      calls.push(`remove ${source} ${id} ${name}`),
  } as unknown as StatefulMap;
  return { map, take: () => calls.splice(0) };
}

const features = (values: Record<string, number>): Features =>
  new Map(
    Object.entries(values).map(([key, value]) => {
      const [source = "", id = ""] = key.split(" ");
      return [key, { source, id, value }];
    }),
  );

describe("a mirrored state", () => {
  it("touches only what differs", () => {
    const { map, take } = recorder({ provinces: {} });
    const mirror = stateMirror("step");
    mirror.put(map, features({ "provinces AF-HEL": 3, "provinces AF-BDG": 1 }));
    expect(take()).toEqual(['set provinces AF-HEL {"step":3}', 'set provinces AF-BDG {"step":1}']);
    mirror.put(map, features({ "provinces AF-HEL": 2, "provinces AF-FRA": 1 }));
    expect(take()).toEqual([
      "remove provinces AF-BDG step",
      'set provinces AF-HEL {"step":2}',
      'set provinces AF-FRA {"step":1}',
    ]);
    mirror.put(map, features({ "provinces AF-HEL": 2, "provinces AF-FRA": 1 }));
    expect(take()).toEqual([]);
  });

  it("waits for a source, and sets all anew when a source was replaced or the map lost its states", () => {
    const sources: Record<string, object> = {};
    const { map, take } = recorder(sources);
    const mirror = stateMirror("step");
    const wanted = features({ "provinces AF-HEL": 3 });
    mirror.put(map, wanted);
    expect(take()).toEqual([]);
    sources.provinces = {};
    mirror.put(map, wanted);
    expect(take()).toEqual(['set provinces AF-HEL {"step":3}']);
    sources.provinces = {};
    mirror.put(map, wanted);
    expect(take()).toEqual(['set provinces AF-HEL {"step":3}']);
    mirror.forget();
    mirror.put(map, wanted);
    expect(take()).toEqual(['set provinces AF-HEL {"step":3}']);
  });
});
