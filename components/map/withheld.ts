import type { Map as LiveMap } from "maplibre-gl";

/** All that puts something on a canvas. */
const DRAWING = ["clear", "drawArrays", "drawElements"] as const;

/**
 * Let a map draw nothing until it is told to: the returned function lets it draw. What it drew before stays on screen.
 *
 * While its sources arrive a map draws dozens of frames that are soon drawn over. A processor without a graphics card would
 * go on with them, one by one, before it comes to the last, and whatever asks the graphics process would wait for them.
 */
export function withheld(canvas: HTMLCanvasElement): () => void {
  // MapLibre's own context: a canvas has one.
  const gl = canvas.getContext("webgl2");
  if (!gl) return () => {};
  for (const name of DRAWING) Object.assign(gl, { [name]: () => {} });
  return () => {
    // Its own ones are in the prototype.
    for (const name of DRAWING) Reflect.deleteProperty(gl, name);
  };
}

/** A source that does not come must not keep from view what is there: so long at most a map waits, in ms. */
const LONGEST = 5000;

/** A map that waits with drawing until all is there that it is about to show. */
export interface Patience {
  /** Wait from now on, until the map comes to rest. */
  hold(map: LiveMap): void;
  /** Something is done on the map: once it is seen, it waits no longer. */
  touch(): void;
  /** The map came to rest. True where it has drawn what it has; else it draws now, and comes to rest once more. */
  rest(): boolean;
  /** What was drawn is gone. */
  forget(): void;
  /** The map is gone. */
  end(): void;
}

export function patience(): Patience {
  let waiting: { map: LiveMap; draw(): void; timer: ReturnType<typeof setTimeout> } | undefined;
  let isSeen = false;
  const draw = () => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    waiting.draw();
    waiting.map.triggerRepaint();
    waiting = undefined;
  };
  return {
    hold(map) {
      waiting ??= { map, draw: withheld(map.getCanvas()), timer: setTimeout(draw, LONGEST) };
      // Where nothing else makes it draw, it comes to rest all the same.
      map.triggerRepaint();
    },
    touch() {
      if (isSeen) draw();
    },
    rest() {
      isSeen = waiting === undefined;
      draw();
      return isSeen;
    },
    forget() {
      isSeen = false;
    },
    end() {
      clearTimeout(waiting?.timer);
    },
  };
}

/**
 * Let the browser write its first text on a canvas, as MapLibre does for names in Chinese. For the first one it asks the
 * graphics process: now, while that has no map to draw, it answers at once.
 */
export function writeFirstText(): void {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  context?.fillText("图", 0, 0);
  context?.getImageData(0, 0, 1, 1);
}
