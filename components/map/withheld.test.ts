import type { Map as LiveMap } from "maplibre-gl";
import { describe, expect, it, vi } from "vitest";
import { patience } from "./withheld";

/** What the map of a browser would draw, and how often it is asked to draw anew. */
function map() {
  const told = { drawn: 0, asked: 0 };
  class Context {
    drawElements() {
      told.drawn++;
    }
  }
  const gl = new Context();
  const live = { getCanvas: () => ({ getContext: () => gl }), triggerRepaint: () => told.asked++ };
  return { live: live as unknown as LiveMap, draw: () => gl.drawElements(), told };
}

describe("a map that waits", () => {
  it("draws nothing until it comes to rest, then draws and comes to rest once more", () => {
    const { live, draw, told } = map();
    const drawing = patience();
    drawing.hold(live);
    draw();
    expect(told).toEqual({ drawn: 0, asked: 1 });
    expect(drawing.rest()).toBe(false);
    expect(told.asked).toBe(2);
    draw();
    expect(told.drawn).toBe(1);
    expect(drawing.rest()).toBe(true);
  });

  it("is not hurried before anybody sees it", () => {
    const { live, draw, told } = map();
    const drawing = patience();
    drawing.hold(live);
    drawing.touch();
    draw();
    expect(told.drawn).toBe(0);
  });

  it("waits no longer when something is done on it, and may be held twice", () => {
    const { live, draw, told } = map();
    const drawing = patience();
    expect(drawing.rest()).toBe(true);
    drawing.hold(live);
    drawing.hold(live);
    drawing.touch();
    draw();
    expect(told.drawn).toBe(1);
    expect(drawing.rest()).toBe(true);
  });

  it("waits five seconds at most", () => {
    vi.useFakeTimers();
    const { live, draw, told } = map();
    patience().hold(live);
    vi.advanceTimersByTime(4900);
    draw();
    expect(told.drawn).toBe(0);
    vi.advanceTimersByTime(200);
    draw();
    expect(told.drawn).toBe(1);
    vi.useRealTimers();
  });

  it("is unseen again after what was drawn is gone", () => {
    const { live, draw, told } = map();
    const drawing = patience();
    drawing.rest();
    drawing.forget();
    drawing.hold(live);
    drawing.touch();
    draw();
    expect(told.drawn).toBe(0);
  });
});
