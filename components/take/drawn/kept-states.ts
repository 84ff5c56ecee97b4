import type { MirroredMap } from "../../map/map-mirror";

/** Takes what is mirrored to a live map, and answers with it: states by source and id, and those of the style as a whole. */
export interface KeptStates {
  map: MirroredMap;
  of(source: string, id: unknown): Readonly<Record<string, unknown>>;
  global(): Readonly<Record<string, unknown>>;
}

const NONE = {};

/** @param sources names of the sources that the style has */
export function keptStates(
  sources: Readonly<Record<string, unknown>>,
  start: Readonly<Record<string, unknown>>,
): KeptStates {
  const states = new Map<string, Record<string, unknown>>();
  const global: Record<string, unknown> = { ...start };
  const keyOf = ({ source, id }: { source: string; id?: string | number }) => `${source} ${id}`;
  const map = {
    getSource: (id: string) => sources[id],
    setFeatureState: (feature: { source: string; id: string | number }, state: Record<string, unknown>) =>
      void states.set(keyOf(feature), { ...states.get(keyOf(feature)), ...state }),
    removeFeatureState: (feature: { source: string; id?: string | number }, name?: string) => {
      const state = states.get(keyOf(feature));
      if (state && name) delete state[name];
    },
    getGlobalState: () => global,
    setGlobalStateProperty: (name: string, value: unknown) => {
      global[name] = value;
    },
  };
  return {
    map: map as unknown as MirroredMap,
    of: (source, id) => states.get(`${source} ${id}`) ?? NONE,
    global: () => global,
  };
}
