/** A feature, and the state of the map around it, as the values of a style ask for them. */
export interface StyleMoment {
  zoom: number;
  properties: Readonly<Record<string, unknown>>;
  /** "Point", "LineString" or "Polygon": of several the same word. */
  geometry: string;
  state: Readonly<Record<string, unknown>>;
  /** State of the style as a whole. */
  global: Readonly<Record<string, unknown>>;
}

type Read = (at: unknown) => unknown;

const equal = (one: unknown, other: unknown) => one === other;

/** Inputs and outputs of a list that goes on in pairs. */
function pairs(list: readonly unknown[]): [unknown, unknown][] {
  const found: [unknown, unknown][] = [];
  for (let at = 0; at + 1 < list.length; at += 2) found.push([list[at], list[at + 1]]);
  return found;
}

/** The operators that the atlas writes its style with. */
const OPERATORS: Readonly<Record<string, (args: readonly unknown[], read: Read, moment: StyleMoment) => unknown>> = {
  literal: ([value]) => value,
  zoom: (_, __, { zoom }) => zoom,
  get: ([name], _, { properties }) => properties[String(name)] ?? null,
  has: ([name], _, { properties }) => properties[String(name)] !== undefined,
  "feature-state": ([name], _, { state }) => state[String(name)] ?? null,
  "global-state": ([name], _, { global }) => global[String(name)] ?? null,
  "geometry-type": (_, __, { geometry }) => geometry,
  boolean: (args, read) => args.map(read).find((value) => typeof value === "boolean") ?? false,
  all: (args, read) => args.every((one) => read(one) === true),
  any: (args, read) => args.some((one) => read(one) === true),
  "!": ([one], read) => read(one) !== true,
  "==": ([one, other], read) => equal(read(one), read(other)),
  "!=": ([one, other], read) => !equal(read(one), read(other)),
  "<=": ([one, other], read) => Number(read(one)) <= Number(read(other)),
  ">=": ([one, other], read) => Number(read(one)) >= Number(read(other)),
  in: ([one, list], read) => {
    const among = read(list);
    return Array.isArray(among) && among.includes(read(one));
  },
  case: (args, read) => {
    const met = pairs(args).find(([test]) => read(test) === true);
    return read(met ? met[1] : args.at(-1));
  },
  match: ([input, ...args], read) => {
    const value = read(input);
    const met = pairs(args).find(([label]) => (Array.isArray(label) ? label.includes(value) : equal(label, value)));
    return read(met ? met[1] : args.at(-1));
  },
  step: ([input, first, ...stops], read) => {
    const value = Number(read(input));
    const reached = pairs(stops).findLast(([from]) => value >= Number(from));
    return read(reached ? reached[1] : first);
  },
  interpolate: ([, input, ...stops], read) => {
    const value = Number(read(input));
    const all = pairs(stops).map(([at, output]) => [Number(at), Number(read(output))] as const);
    const next = all.findIndex(([at]) => at > value);
    if (next === 0) return all[0]?.[1];
    const [from, to] = [all.at(next < 0 ? -1 : next - 1), all[next]];
    if (!from || !to) return from?.[1];
    return from[1] + ((to[1] - from[1]) * (value - from[0])) / (to[0] - from[0]);
  },
};

/** Is it an expression, and not a list of plain values? */
export const isExpression = (value: unknown): value is readonly [string, ...unknown[]] =>
  Array.isArray(value) && typeof value[0] === "string" && value[0] in OPERATORS;

/**
 * What a value of the map's style is for a feature at a moment: the part of the style language that the atlas writes in, so
 * that a map can be drawn from its style without WebGL. Linear between the stops of an interpolation.
 */
export function styleValue(value: unknown, moment: StyleMoment): unknown {
  if (!isExpression(value)) return value;
  const [operator, ...args] = value;
  return OPERATORS[operator]?.(args, (one) => styleValue(one, moment), moment);
}
