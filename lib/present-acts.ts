import type { Cover, Showing } from "./present-address";

/** What a key, a button or a finger asks for. */
export type Act =
  | "next"
  | "previous"
  | "first"
  | "last"
  | Cover
  | "resume"
  | "large"
  | "freeze"
  | "full-screen"
  | "notes"
  | "help"
  | { step: number };

/** What is shown after an act. Acts on the window (full screen, notes, help) change nothing of it. */
export function acted(showing: Showing, act: Act, steps: number): Showing {
  const here = Math.min(showing.step, steps);
  if (typeof act === "object") return act.step >= 1 && act.step <= steps ? onStep(showing, act.step) : showing;
  switch (act) {
    case "next":
      // The first press after a cover only takes it away, as clickers do.
      return showing.cover
        ? without(showing, "cover")
        : onStep(showing, Math.min(steps, here + (isAside(showing) ? 0 : 1)));
    case "previous":
      return showing.cover
        ? without(showing, "cover")
        : onStep(showing, Math.max(1, here - (isAside(showing) ? 0 : 1)));
    case "first":
      return onStep(showing, 1);
    case "last":
      return onStep(showing, steps);
    case "black":
    case "white":
      return showing.cover === act ? without(showing, "cover") : { ...showing, cover: act };
    case "resume":
      return without(showing, "aside", "cover", "large");
    case "large":
      return showing.large ? without(showing, "large") : { ...showing, large: true };
    case "freeze":
      return showing.frozen ? without(showing, "frozen") : { ...showing, frozen: true };
    default:
      return showing;
  }
}

const isAside = ({ aside }: Showing) => aside !== undefined;

const onStep = (showing: Showing, step: number): Showing => ({ ...without(showing, "aside", "cover", "large"), step });

function without(showing: Showing, ...names: ("aside" | "cover" | "large" | "frozen")[]): Showing {
  const left = { ...showing };
  for (const name of names) delete left[name];
  return left;
}

/** Keys of any keyboard and of clickers. */
const KEYS: Readonly<Record<string, Act>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  " ": "next",
  PageDown: "next",
  PageUp: "previous",
  Home: "first",
  End: "last",
  "?": "help",
};

/** Single letters, which can be turned off. */
const LETTERS: Readonly<Record<string, Act>> = {
  b: "black",
  w: "white",
  f: "full-screen",
  n: "notes",
  r: "resume",
  z: "large",
};

/** What a pressed key asks for: an act, a further digit of a step's number, or nothing. Enter ends the number. */
export function heard({
  key,
  typed,
  lettersOff,
}: {
  key: string;
  typed: string;
  lettersOff: boolean;
}): { act?: Act; typed: string } | undefined {
  if (/^\d$/.test(key)) return { typed: `${typed}${key}`.slice(-3) };
  if (key === "Enter") return typed ? { act: { step: Number(typed) }, typed: "" } : undefined;
  if (key === "Escape") return typed ? { typed: "" } : undefined;
  const act = KEYS[key] ?? (lettersOff ? undefined : LETTERS[key.toLowerCase()]);
  return act && { act, typed: "" };
}
