import type { Capture } from "./capture-map";
import type { Taking } from "./taking";

/**
 * The camera of an export, and the one place where it is chosen: the live map, or, once the browser has refused it WebGL or
 * taken it away, the drawn map for everything that follows.
 */
export async function openCamera(taking: Taking): Promise<Capture> {
  let live: Capture | undefined;
  let drawn: Capture | undefined;
  const close = () => {
    live?.close();
    live = undefined;
    drawn?.close();
  };
  return {
    close,
    capture: async (view, size) => {
      if (!drawn) {
        try {
          live ??= await (await import("./capture-map")).openCapture(taking);
          return await live.capture(view, size);
        } catch {
          taking.signal.throwIfAborted();
          close();
        }
      }
      drawn ??= await (await import("./drawn-picture")).openDrawing(taking);
      return drawn.capture(view, size);
    },
  };
}
