import type { Boundary } from "./room";

/** Names of the parts that claim lines cut off a province or a country, as in the boundary files. */
export type ClaimPart =
  | "eastern-sector"
  | "middle-sector"
  | "aksai-chin"
  | "shaksgam"
  | "demchok"
  | "bhutan-north"
  | "bhutan-west";

/** A face of the common topology: a province, or one of the parts that a claim line cuts it into. */
export interface Face {
  /** The province that holds the ground. */
  id: string;
  country?: string;
  part?: ClaimPart;
}

/** Whom a view gives a face to. */
export interface Owner {
  /** Id of the shape that the face is drawn in. */
  id: string;
  /** Absent: no country's. */
  country?: string;
  /** Filled as nobody's: the parties have not agreed whose it is. */
  neutral?: true;
  /** The place that a click leads to where the shape is none of its own. */
  place?: string;
  /** Belongs to this province-level unit and is none itself. */
  within?: string;
  /** A province-level unit with figures of its own: the colour of its country's figures does not lie on it. */
  apart?: true;
}

/** How a line between two faces is drawn; absent where none is. */
export type LineKind = "country" | "province" | "dashed" | "dotted";

/** Province-level units of China that the boundary file and the figures keep apart. */
export const APART_IN_CHINA: ReadonlySet<string> = new Set(["TW", "HK", "MO"]);
/** What China claims and others hold. */
const CLAIMED_BY_CHINA = new Set<string | undefined>([
  "eastern-sector",
  "middle-sector",
  "demchok",
  "bhutan-north",
  "bhutan-west",
]);
const SEA_ISLANDS = new Set(["paracel-islands", "spratly-islands"]);
const KASHMIR = new Set(["IN-JK", "IN-LA", "PK-JK", "PK-GB", "siachen"]);

/**
 * The three views as rules over the same faces. `de-facto`: whoever holds the ground. `un-style`: what the parties have not
 * agreed is nobody's. `cn`: the claim lines of China in the boundary data are followed.
 */
export function ownerOf(face: Face, boundary: Boundary): Owner {
  const { id, country, part } = face;
  const held: Owner = { id, ...(country && { country }) };
  if (boundary === "de-facto") return held;
  if (APART_IN_CHINA.has(id)) return { id, country: "CN", apart: true };
  if (boundary === "cn") {
    if (CLAIMED_BY_CHINA.has(part)) return { id: "CN-XZ", country: "CN" };
    return SEA_ISLANDS.has(id)
      ? { id, country: "CN", within: "CN-HI", ...(country !== "CN" && { apart: true as const }) }
      : held;
  }
  if (KASHMIR.has(id) || SEA_ISLANDS.has(id)) return { id, neutral: true };
  return part ? { id: `${id} ${part}`, neutral: true, place: id } : held;
}

/** The line between two faces; `b` is absent along the coast and the edge of the detailed set. */
export function lineBetween(a: Face, b: Face | undefined, boundary: Boundary): LineKind | undefined {
  const one = ownerOf(a, boundary);
  // Russia goes on beyond the detailed set: its edge there is no border.
  if (!b) return a.country === "RU" ? "province" : "country";
  const other = ownerOf(b, boundary);
  if (one.id === other.id) return undefined;
  const inKashmir = KASHMIR.has(a.id) && KASHMIR.has(b.id);
  if (inKashmir && a.country !== b.country) {
    // Along the glacier there is no line of control that both parties have agreed.
    if (boundary === "un-style") return a.country && b.country ? "dotted" : undefined;
    if (boundary === "cn") return "dashed";
  }
  if (one.neutral && other.neutral) return a.country === b.country ? undefined : "dashed";
  if (one.neutral) return isParty(other, a) ? "dashed" : "country";
  if (other.neutral) return isParty(one, b) ? "dashed" : "country";
  return countryOf(one) === countryOf(other) ? "province" : "country";
}

/** Whoever is no party to a dispute has a border with the disputed ground that nobody doubts. */
function isParty({ country = "" }: Owner, { part }: Face): boolean {
  if (part?.startsWith("bhutan")) return ["BT", "CN"].includes(country);
  return ["IN", "CN"].includes(country) || (country === "PK" && (!part || part === "shaksgam"));
}

function countryOf({ id, country }: Owner): string {
  return country ?? id;
}
