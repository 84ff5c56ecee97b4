import type { Facts } from "./facts";
import { DATA_LICENCE } from "./publish";
import type { AudienceRoom } from "./room";
import type { Figure, Lang } from "./schema";
import type { Sheet, SheetFigure } from "./sheet";

type Cell = string | number | undefined;

/** One figure of a view, everything that must travel with it in named columns. What a source does not say is absent. */
export type TakenRow = Readonly<Record<TakenColumn, Cell>>;

/**
 * The columns of the data of a view, after those of figures.csv; `amount`, `counts`, `where`, `when` are the same in words.
 * From `licence` to `link` they are alike in every row, so that a row that is copied elsewhere still says what it is. New
 * columns are put at the end, so that what reads a file by position still can.
 */
export const TAKEN_COLUMNS = [
  "id",
  "place_id",
  "where",
  "metric",
  "counts",
  "substance",
  "value",
  "low",
  "high",
  "unit",
  "qualifier",
  "amount",
  "printed",
  "period",
  "when",
  "basis",
  "status",
  "series",
  "counterpart_ids",
  "summary",
  "note",
  "dispute",
  "source_id",
  "source_title",
  "publisher",
  "written",
  "source_url",
  "locator",
  "tier",
  "pack",
  "pack_version",
  "licence",
  "data",
  "disclaimer",
  "link",
  "case_id",
  "case",
  "parts",
  "counterpart",
  "converted_value",
  "converted_unit",
  "converted_qualifier",
] as const;
export type TakenColumn = (typeof TAKEN_COLUMNS)[number];

interface Grounds {
  facts: Pick<Facts, "atlas" | "source" | "caseOf">;
  lang: Lang;
  room: AudienceRoom;
}

/** The figures of a sheet as rows, in its order. */
export function takenRows({ figures, foot }: Pick<Sheet, "figures" | "foot">, grounds: Grounds): TakenRow[] {
  const same = {
    licence: DATA_LICENCE.name,
    data: [foot.dates, foot.draft].filter(Boolean).join(" "),
    disclaimer: [foot.disclaimer, foot.review].filter(Boolean).join(" "),
    link: foot.link,
  };
  return figures.map((line) => ({
    ...amountCells(line),
    ...sourceCells(line.figure, line.locator, grounds),
    ...same,
    ...furtherCells(line.figure, grounds),
  }));
}

function amountCells({ figure, amount, converted, what, place, period, dispute }: SheetFigure) {
  return {
    id: figure.id,
    place_id: figure.place,
    where: place,
    metric: figure.metric,
    counts: what,
    substance: figure.substance,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    qualifier: figure.qualifier,
    amount: converted ? `${amount} (${converted})` : amount,
    printed: figure.printed,
    period: figure.period.printed,
    when: period,
    basis: figure.basis,
    status: figure.status,
    series: figure.series,
    counterpart_ids: figure.counterparts.join(";") || undefined,
    dispute,
  };
}

/** The joint case and the total that a figure belongs to, the other side in words, and what the source itself converts it to. */
function furtherCells(figure: Figure, { facts, lang }: Grounds) {
  return {
    case_id: figure.case,
    case: facts.caseOf(figure)?.name[lang],
    parts: figure.parts.join(";") || undefined,
    counterpart: figure.counterpartName?.[lang],
    converted_value: figure.converted?.value,
    converted_unit: figure.converted?.unit,
    converted_qualifier: figure.converted?.qualifier,
  };
}

function sourceCells(figure: Figure, locator: string, { facts, lang }: Grounds) {
  const source = facts.source(figure);
  const pack = facts.atlas.packs.find(({ id }) => id === figure.pack);
  return {
    summary: figure.summary?.[lang],
    note: figure.note?.[lang],
    source_id: figure.source,
    source_title: source && lang === "en" ? (source.titleEn ?? source.title) : source?.title,
    publisher: source?.publisher[lang],
    written: source?.written,
    source_url: source?.url,
    locator: locator || undefined,
    tier: figure.tier ?? source?.tier,
    pack: figure.pack,
    pack_version: pack?.version,
  };
}
