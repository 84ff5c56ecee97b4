import type { Figure, Pack } from "./schema";

/** What a figure said in a version of its pack: all that makes its amount and its meaning. */
export type LedgerEntry = Pick<
  Figure,
  "place" | "metric" | "value" | "low" | "high" | "qualifier" | "unit" | "basis" | "status"
> & { period: string };

/** The figures of one version of a pack, so that a link from that time can be told what has changed since. */
export interface Ledger {
  pack: string;
  version: string;
  date: string;
  figures: Readonly<Record<string, LedgerEntry>>;
}

/** A figure that differs between two versions. */
export interface LedgerChange {
  id: string;
  /** Absent: it was added since. */
  was?: LedgerEntry;
  /** Absent: it is gone. */
  is?: LedgerEntry;
}

const entryOf = ({ place, metric, value, low, high, qualifier, unit, basis, status, period }: Figure): LedgerEntry => ({
  place,
  metric,
  ...(value !== undefined && { value }),
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  qualifier,
  unit,
  basis,
  status,
  period: period.printed,
});

/** The ledger of a pack as it is. */
export function ledgerOf({ id, version, date, figures }: Pack): Ledger {
  return {
    pack: id,
    version,
    date,
    figures: Object.fromEntries(figures.map((figure) => [figure.id, entryOf(figure)])),
  };
}

/** The file of a version, below geodata/versions and as the site publishes it. */
export const ledgerFile = (pack: string, version: string): string => `${pack}-${version}.json`;

const same = (one: LedgerEntry, other: LedgerEntry): boolean =>
  (Object.keys({ ...one, ...other }) as (keyof LedgerEntry)[]).every((key) => one[key] === other[key]);

/** What has changed from an older ledger to the present one, in the order of the ids of the older, then what is new. */
export function ledgerChanges(older: Pick<Ledger, "figures">, present: Pick<Ledger, "figures">): LedgerChange[] {
  const changed = Object.entries(older.figures).flatMap(([id, was]): LedgerChange[] => {
    const is = present.figures[id];
    if (!is) return [{ id, was }];
    return same(was, is) ? [] : [{ id, was, is }];
  });
  const added = Object.entries(present.figures).flatMap(([id, is]) => (older.figures[id] ? [] : [{ id, is }]));
  return [...changed, ...added];
}
