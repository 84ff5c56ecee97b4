import { expect, it } from "vitest";
import { twinMaps } from "./twin-maps";

/** As much of a map as a twin touches: it tells of every move, also of those that it is told to make. */
function camera(lng: number) {
  const listeners = new Set<() => void>();
  const state = { center: { lng, lat: 20 }, zoom: 3, jumps: 0 };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const map = {
    getCenter: () => state.center,
    getZoom: () => state.zoom,
    jumpTo: (to: { center: typeof state.center; zoom: number }) => {
      Object.assign(state, to, { jumps: state.jumps + 1 });
      tell();
    },
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
  } as unknown as Parameters<ReturnType<typeof twinMaps>["join"]>[0]["map"];
  const drag = (to: number) => {
    state.center = { lng: to, lat: 20 };
    tell();
  };
  return { map, state, drag };
}

it("follows whichever map moves, once a move, and no longer after it left", () => {
  const pair = twinMaps();
  const [left, right] = [camera(100), camera(0)];
  const hovered: (string | undefined)[] = [];
  pair.join({ map: left.map, hover: (id) => hovered.push(id) });
  const leave = pair.join({ map: right.map, hover: (id) => hovered.push(id) });
  expect(right.state).toMatchObject({ center: { lng: 100 }, jumps: 1 });
  expect(left.state.jumps).toBe(0);
  right.drag(70);
  expect(left.state).toMatchObject({ center: { lng: 70 }, jumps: 1 });
  left.drag(80);
  expect(right.state).toMatchObject({ center: { lng: 80 }, jumps: 2 });
  expect(left.state.jumps).toBe(1);
  pair.hover("AF");
  expect(hovered).toEqual(["AF", "AF"]);
  leave();
  left.drag(60);
  expect(right.state.center.lng).toBe(80);
});
