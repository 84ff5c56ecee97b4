import type { Complaint } from "./check-report";
import { type Ledger, ledgerChanges, ledgerFile, ledgerOf } from "./data-ledger";
import type { Pack } from "./schema";

/**
 * Every version of a pack has a ledger, which never changes again: a link from that time can so be told what has changed.
 * @param read the ledger of a version; undefined where there is none
 */
export function versionsHaveTheirLedger(
  packs: readonly Pack[],
  read: (file: string) => Ledger | undefined,
): Complaint[] {
  return packs.flatMap((pack) => {
    const file = ledgerFile(pack.id, pack.version);
    const kept = read(file);
    const changed = kept ? ledgerChanges(kept, ledgerOf(pack)) : [];
    if (kept && changed.length === 0) return [];
    const ids = changed.slice(0, 5).map(({ id }) => id);
    return {
      promise: "versionsHaveTheirLedger",
      file: `geodata/versions/${file}`,
      message: kept
        ? {
            en: `figures have changed without a new version of ${pack.id}: ${ids.join(", ")}`,
            zh: `数据包 ${pack.id} 的数据已改而版本未变：${ids.join("、")}`,
          }
        : {
            en: `version ${pack.version} of ${pack.id} has no ledger`,
            zh: `数据包 ${pack.id} 的 ${pack.version} 版没有数据底册`,
          },
      mend: {
        en: "raise the version in pack.json if it was published, then run: npx tsx scripts/ledger.ts",
        zh: "若该版已发布，请先在 pack.json 中提升版本，再运行：npx tsx scripts/ledger.ts",
      },
    };
  });
}
