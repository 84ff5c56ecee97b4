import type { CellReader } from "./cell-reader";
import {
  type AtlasEvent,
  EVENT_KINDS,
  FINDING_KINDS,
  type Finding,
  type JointCase,
  MECHANISM_KINDS,
  type Mechanism,
  type Source,
  TIERS,
} from "./schema";

/** The columns of the files of a pack other than figures.csv, in the order of each file. */
export const FACT_COLUMNS = {
  sources: [
    "id",
    "title",
    "title_en",
    "publisher_en",
    "publisher_zh",
    "written",
    "posted",
    "language",
    "tier",
    "url",
    "note_en",
    "note_zh",
  ],
  mechanisms: [
    "id",
    "source_id",
    "para",
    "kind",
    "name_en",
    "name_zh",
    "period",
    "place_id",
    "members",
    "figure_ids",
    "content_en",
    "content_zh",
  ],
  events: ["id", "source_id", "para", "period", "at", "kind", "places", "upcoming", "refs", "summary_en", "summary_zh"],
  cases: [
    "id",
    "source_id",
    "para",
    "name_en",
    "name_zh",
    "period",
    "partners",
    "regions",
    "marked_at",
    "figure_ids",
    "summary_en",
    "summary_zh",
  ],
  findings: ["id", "source_id", "para", "kind", "theme_en", "theme_zh", "regions", "summary_en", "summary_zh"],
} as const;

/** The columns of sources.csv that a pack may leave out. */
export const OPTIONAL_SOURCE_COLUMNS: readonly string[] = ["title_en", "posted", "url", "note_en", "note_zh"];

/** One row of sources.csv. */
export function readSource(cells: CellReader): Source {
  const titleEn = cells.optional("title_en");
  const posted = cells.period("posted").printed;
  const url = readAddress(cells);
  const note = cells.textOrNone("note");
  return {
    id: cells.required("id"),
    title: cells.required("title"),
    ...(titleEn && { titleEn }),
    publisher: cells.text("publisher"),
    written: cells.period("written").printed,
    ...(posted && { posted }),
    language: cells.required("language"),
    tier: cells.oneOf("tier", TIERS),
    ...(url && { url }),
    ...(note && { note }),
  };
}

function readAddress(cells: CellReader): string | undefined {
  const url = cells.optional("url");
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    cells.complain(
      "url",
      { en: `"${url}" is not a web address`, zh: `“${url}”不是网址` },
      { en: "write it in full, from https:// on, or leave it empty", zh: "请写全，以 https:// 开头，或留空" },
    );
  }
  return url;
}

/** One row of mechanisms.csv. A member is a place id, or "KH@1995-05" where it joined later than the founding. */
export function readMechanism(cells: CellReader, pack: string): Mechanism {
  const place = cells.optional("place_id");
  return {
    ...origin(cells, pack),
    kind: cells.oneOf("kind", MECHANISM_KINDS),
    name: cells.text("name"),
    period: cells.period("period"),
    ...(place && { place }),
    members: cells.list("members").map((member) => {
      const [id = "", joined] = member.split("@");
      return joined === undefined ? { place: id } : { place: id, joined };
    }),
    content: cells.text("content"),
    figures: cells.list("figure_ids"),
  };
}

/** One row of events.csv. */
export function readEvent(cells: CellReader, pack: string): AtlasEvent {
  return {
    ...origin(cells, pack),
    period: cells.period("period"),
    at: cells.list("at"),
    kind: cells.oneOf("kind", EVENT_KINDS),
    places: cells.list("places"),
    upcoming: cells.oneOf("upcoming", ["true", "false"]) === "true",
    refs: cells.list("refs"),
    summary: cells.text("summary"),
  };
}

/** One row of cases.csv. */
export function readCase(cells: CellReader, pack: string): JointCase {
  return {
    ...origin(cells, pack),
    name: cells.text("name"),
    period: cells.period("period"),
    partners: cells.list("partners"),
    regions: cells.list("regions"),
    markedAt: cells.required("marked_at"),
    figures: cells.list("figure_ids"),
    summary: cells.text("summary"),
  };
}

/** One row of findings.csv. */
export function readFinding(cells: CellReader, pack: string): Finding {
  return {
    ...origin(cells, pack),
    kind: cells.oneOf("kind", FINDING_KINDS),
    theme: cells.text("theme"),
    regions: cells.list("regions"),
    summary: cells.text("summary"),
  };
}

function origin(
  cells: CellReader,
  pack: string,
): { id: string; pack: string; source: string; locator: { para: string } } {
  return {
    id: cells.required("id"),
    pack,
    source: cells.required("source_id"),
    locator: { para: cells.required("para") },
  };
}
