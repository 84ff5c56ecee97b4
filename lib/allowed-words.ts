import { EXTENTS } from "./read-places";
import {
  BASES,
  DEFINITION_BASES,
  EVENT_KINDS,
  FINDING_KINDS,
  MECHANISM_KINDS,
  METRICS,
  PLACE_KINDS,
  PRECISIONS,
  QUALIFIERS,
  STATUSES,
  SUBSTANCES,
  TIERS,
  UNITS,
} from "./schema";

/** The closed lists of words, by file and column ("figures.csv#unit"): what the reader accepts and the data package must list. */
export const ALLOWED_WORDS: Readonly<Record<string, readonly string[]>> = {
  "places.csv#kind": PLACE_KINDS,
  "places.csv#precision": PRECISIONS,
  "regions.csv#extent": EXTENTS,
  "regions.csv#basis": DEFINITION_BASES,
  "sources.csv#tier": TIERS,
  "figures.csv#metric": METRICS,
  "figures.csv#substance": SUBSTANCES,
  "figures.csv#basis": BASES,
  "figures.csv#qualifier": QUALIFIERS,
  "figures.csv#unit": UNITS,
  "figures.csv#status": STATUSES,
  "figures.csv#converted_unit": UNITS,
  "figures.csv#converted_qualifier": QUALIFIERS,
  "mechanisms.csv#kind": MECHANISM_KINDS,
  "events.csv#kind": EVENT_KINDS,
  "findings.csv#kind": FINDING_KINDS,
};
