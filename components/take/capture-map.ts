import * as maplibre from "maplibre-gl";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { pictureText } from "@/lib/picture-text";
import type { View } from "@/lib/view";
import { aim, sceneFrame } from "../map/aim";
import { styleOf } from "../map/layers";
// It also tells MapLibre where its worker is.
import { wholeRegister } from "../map/live-map";
import { drawPatterns, keepAddresses, leaveOutSky, mapMirror, stretchTiles } from "../map/map-mirror";
import { framed } from "../map/painting";
import { PLAIN_SIGHT } from "../map/sight";
import { keepNamesWhole } from "../map/whole-names";
import { withheld } from "../map/withheld";
import { comparedNumbers } from "./compared-numbers";
import { encoded } from "./encoded";
import { mapWithInset } from "./map-with-inset";
import { stillContexts } from "./still-context";
import { TakeProblem, type Taking } from "./taking";

/** How large a picture of the map is: in CSS pixels of a page, and how many pixels each of them has. */
export interface CaptureSize {
  width: number;
  height: number;
  scale: number;
  /** Makes it a JPEG of this quality, for files that would be too heavy with lossless pictures. */
  quality?: number;
}

/** The map of a view as a picture. */
export interface MapPicture {
  /** PNG, unless a quality was asked for. */
  blob: Blob;
  /** In pixels; less than was asked for where the device draws no larger ones. */
  width: number;
  height: number;
  /** What it shows, in words. */
  alt: string;
  /** Drawn without WebGL, in less detail: whoever gets the picture is told. */
  drawn?: true;
}

/** Takes pictures of the map, one after another, with one map that nobody sees. */
export interface Capture {
  capture(view: View, size: CaptureSize): Promise<MapPicture>;
  /** Give the memory back. */
  close(): void;
}

type Grounds = Pick<Taking, "facts" | "lang" | "words" | "detailed" | "signal">;

/** Sides beyond which drivers refuse, or fail in silence. */
const MOST_PIXELS = 8192;
const PATIENCE = 60_000;
/** While its sources arrive the map needs no pixels. */
const COARSE = 0.25;

/**
 * Open a map that nobody sees: drawn from the same style, feature states and camera as the one on screen, in the light
 * palette, without motion.
 * @throws TakeProblem where the browser draws no WebGL, or the map loses it
 */
export async function openCapture({ facts, lang, words, detailed, signal }: Grounds): Promise<Capture> {
  const register = await wholeRegister;
  const stillOf = stillContexts({ facts, lang, words });
  const mirror = mapMirror();
  const container = document.createElement("div");
  // Out of sight, but laid out: a hidden element has no size, and MapLibre draws nothing into it.
  container.style.cssText = "position:fixed;left:-20000px;top:0;pointer-events:none";
  container.inert = true;
  container.setAttribute("aria-hidden", "true");
  container.dataset.capture = "";
  document.body.append(container);
  let map: maplibre.Map | undefined;

  const capture = async (view: View, { width, height, scale, quality }: CaptureSize): Promise<MapPicture> => {
    signal.throwIfAborted();
    // Of two years beside each other the picture is of the first.
    const {
      context,
      paintings: [painting],
    } = stillOf(view);
    const style = styleOf([...register, comparedNumbers(view, facts.places)], context);
    Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
    const finest = Math.min(scale, MOST_PIXELS / width, MOST_PIXELS / height);
    if (!map) {
      map = make(container, style, COARSE, TAKE_WORDS[lang].noPicture);
      drawPatterns(map);
      const made = map;
      made.once("styledata", () => keepAddresses(made));
    } else {
      map.setPixelRatio(COARSE);
      map.resize();
      map.setStyle(style);
    }
    const now = map;
    // A canvas larger than the device draws is scaled down in silence: the picture would not be as sharp as it says.
    const most = largestSide(now.getCanvas());
    const drawable = Math.min(finest, most / width, most / height);
    const { time } = painting;
    const { scene } = context;
    const shown = { view, painting, time, scene, context, detailed };
    const frame = sceneFrame(scene) ?? framed(view, facts.places);
    const room = { room: Math.min(width, height), hidden: 0, below: 0, beside: 0, under: 0 };
    // Sources come one by one: what could not be set yet is set when they are there.
    const put = () => {
      if (!now.getSource("provinces")) return;
      leaveOutSky(now);
      keepNamesWhole(now, () => PLAIN_SIGHT);
      stretchTiles(now, style);
      mirror.put(now, style, shown);
    };
    const draw = withheld(now.getCanvas());
    const ready = settled(now, put, signal, TAKE_WORDS[lang].noPicture);
    aim(now, frame, room, false);
    await ready.finally(draw);
    const fine = settled(now, put, signal, TAKE_WORDS[lang].noPicture, 1);
    now.setPixelRatio(drawable);
    await fine;
    const canvas = now.getCanvas();
    const blob = await encoded(canvas, quality);
    if (!blob) throw new TakeProblem(TAKE_WORDS[lang].noPicture);
    return {
      blob,
      width: canvas.width,
      height: canvas.height,
      alt: pictureText({ ...view, time }, painting.choropleth, { facts, lang, words }),
    };
  };

  /** Where the room draws the lines of China, its maps bear the inset of the South China Sea. */
  const captured = async (view: View, size: CaptureSize): Promise<MapPicture> => {
    const { boundary, palette } = stillOf(view).context;
    if (boundary !== "cn") return capture(view, size);
    const { quality, ...lossless } = size;
    const picture = await capture(view, lossless);
    return { ...picture, blob: await mapWithInset(picture.blob, { facts, lang, palette }, quality) };
  };

  return {
    capture: captured,
    close: () => {
      map?.remove();
      container.remove();
    },
  };
}

function largestSide(canvas: HTMLCanvasElement): number {
  // MapLibre's own context: a canvas has one.
  const gl = canvas.getContext("webgl2");
  if (!gl || gl.isContextLost()) return MOST_PIXELS;
  const [wide = MOST_PIXELS, high = MOST_PIXELS] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Iterable<number>;
  return Math.min(MOST_PIXELS, Number(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)), wide, high);
}

function make(container: HTMLElement, style: maplibre.StyleSpecification, pixelRatio: number, refused: string) {
  try {
    return new maplibre.Map({
      container,
      style,
      pixelRatio,
      maxCanvasSize: [MOST_PIXELS, MOST_PIXELS],
      canvasContextAttributes: { preserveDrawingBuffer: true },
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      minZoom: 0,
    });
  } catch {
    throw new TakeProblem(refused);
  }
}

/**
 * Wait until the map has drawn everything it has. An error of a source, a lost context or too long a wait ends it.
 * @param rounds how often it must come to rest: what is set at the first rest is drawn before the second
 */
function settled(map: maplibre.Map, put: () => void, signal: AbortSignal, refused: string, rounds = 2): Promise<void> {
  return new Promise((resolve, reject) => {
    const ends: (() => void)[] = [];
    const end = (finish: () => void) => () => {
      for (const undo of ends) undo();
      finish();
    };
    const fail = end(() => reject(new TakeProblem(refused)));
    const abort = end(() => reject(signal.reason));
    const done = end(resolve);
    let drawings = 0;
    const idle = () => {
      drawings++;
      if (drawings >= rounds) return done();
      // The sources are there now: what is set here is drawn before the map is idle again.
      put();
      map.triggerRepaint();
    };
    const timer = setTimeout(fail, PATIENCE);
    const lost = () => fail();
    map.on("styledata", put);
    map.on("idle", idle);
    map.on("error", fail);
    map.on("webglcontextlost", lost);
    signal.addEventListener("abort", abort);
    ends.push(
      () => clearTimeout(timer),
      () => map.off("styledata", put),
      () => map.off("idle", idle),
      () => map.off("error", fail),
      () => map.off("webglcontextlost", lost),
      () => signal.removeEventListener("abort", abort),
    );
    map.triggerRepaint();
  });
}
