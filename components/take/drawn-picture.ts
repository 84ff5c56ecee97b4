import { PICTURE_WORDS } from "@/lib/messages/picture-words";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { pictureText } from "@/lib/picture-text";
import { sceneFrame } from "../map/aim";
import { styleOf } from "../map/layers";
import { timeState } from "../map/layers/during";
import { wholeRegister } from "../map/live-map";
import { mapMirror } from "../map/map-mirror";
import { framed } from "../map/painting";
import { fileAddress } from "../state/files";
import type { Capture, CaptureSize, MapPicture } from "./capture-map";
import { comparedNumbers } from "./compared-numbers";
import { type DrawnSource, sourceLoader } from "./drawn/drawn-sources";
import { keptStates } from "./drawn/kept-states";
import { paintStyle } from "./drawn/paint-style";
import { stillFrame } from "./drawn/still-frame";
import { encoded } from "./encoded";
import { mapWithInset } from "./map-with-inset";
import { stillContexts } from "./still-context";
import { TakeProblem, type Taking } from "./taking";

type Grounds = Pick<Taking, "facts" | "lang" | "words" | "detailed" | "signal">;

/** Sides and areas beyond which browsers draw nothing, and say nothing. */
const MOST_PIXELS = 8192;

/**
 * Draw maps of views without WebGL: from the same style, feature states and camera as the live map, layer by layer onto a
 * plain canvas. What its picture shows less of is told by `drawn`.
 */
export async function openDrawing({ facts, lang, words, detailed, signal }: Grounds): Promise<Capture> {
  const register = await wholeRegister;
  const stillOf = stillContexts({ facts, lang, words });
  const { load, close } = sourceLoader(signal);
  const capture = async (view: Parameters<Capture["capture"]>[0], size: CaptureSize): Promise<MapPicture> => {
    const { width, height, quality } = size;
    const still = stillOf(view);
    const {
      paintings: [painting],
    } = still;
    // The page fetches here, not the worker of a map.
    const context = { ...still.context, file: (name: string) => fileAddress(`geo/${name}`) };
    const style = styleOf([...register, comparedNumbers(view, facts.places)], context);
    const named = Object.entries(style.sources);
    const states = keptStates(
      style.sources,
      Object.fromEntries(Object.entries(timeState).map(([id, it]) => [id, it.default])),
    );
    const { scene } = context;
    mapMirror().put(states.map, style, { view, painting, time: painting.time, scene, context, detailed });
    const loaded = await Promise.all(named.map(async ([id, source]) => [id, await load(source)] as const)).catch(
      (problem) => {
        signal.throwIfAborted();
        throw new TakeProblem(TAKE_WORDS[lang].noShapes, { cause: problem });
      },
    );
    signal.throwIfAborted();
    const sources = new Map(loaded.flatMap(([id, held]): [string, DrawnSource][] => (held ? [[id, held]] : [])));
    const frame = stillFrame(sceneFrame(scene) ?? framed(view, facts.places), size);
    const painted = { style, sources, states, frame, width, height };
    for (let scale = Math.min(size.scale, MOST_PIXELS / width, MOST_PIXELS / height); scale >= 0.5; scale /= 2) {
      const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
      const withInset = context.boundary === "cn";
      const paint = (paper: CanvasRenderingContext2D) => {
        paper.scale(wide / width, high / height);
        paintStyle(paper, painted);
      };
      const blob = await draw(wide, high, paint, withInset ? undefined : quality);
      signal.throwIfAborted();
      if (!blob) continue;
      const told = pictureText(view, painting.choropleth, { facts, lang, words });
      return {
        blob: withInset ? await mapWithInset(blob, { facts, lang, palette: context.palette }, quality) : blob,
        width: wide,
        height: high,
        alt: PICTURE_WORDS[lang].drawnAlt(told),
        drawn: true,
      };
    }
    throw new TakeProblem(PICTURE_WORDS[lang].tooLarge);
  };
  return { capture, close };
}

/** What is painted as a file; null where the browser gives no canvas of this size. */
async function draw(
  width: number,
  height: number,
  paint: (paper: CanvasRenderingContext2D) => void,
  quality: number | undefined,
): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const paper = canvas.getContext("2d");
  if (!paper) return null;
  paint(paper);
  const blob = await encoded(canvas, quality);
  // Canvases are kept for long in some browsers: without pixels they weigh nothing.
  Object.assign(canvas, { width: 0, height: 0 });
  return blob;
}
