"use client";

import { useEffect, useState } from "react";
import { type NamedVersion, olderData, readBriefedData } from "@/lib/as-briefed";
import {
  type Ledger,
  type LedgerChange,
  type LedgerEntry,
  ledgerChanges,
  ledgerFile,
  ledgerOf,
} from "@/lib/data-ledger";
import { BRIEFED_WORDS } from "@/lib/messages/briefed-words";
import { formatPeriod, parsePeriod } from "@/lib/period";
import type { Selection } from "@/lib/select";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { fileAddress } from "../state/files";
import { ColumnHeads } from "../ui/column-heads";

type Found = { kind: "looking" | "unknown" | "unfetched" } | { kind: "compared"; changes: LedgerChange[] };

async function compare(
  older: readonly NamedVersion[],
  ledgerNow: (pack: string) => Ledger | undefined,
  signal: AbortSignal,
): Promise<Found> {
  const changes: LedgerChange[] = [];
  for (const { pack, version } of older) {
    const answer = await fetch(fileAddress(`data/ledger-${ledgerFile(pack, version)}`), { signal });
    if (answer.status === 404) return { kind: "unknown" };
    if (!answer.ok) return { kind: "unfetched" };
    changes.push(...ledgerChanges((await answer.json()) as Ledger, ledgerNow(pack) ?? { figures: {} }));
  }
  return { kind: "compared", changes };
}

/** A link that was made with older data: says so, and shows which of the figures on the page have changed since. */
export default function AsBriefed({ query, selection }: { query: string; selection: Selection }) {
  const { facts, lang, voice } = useAtlas();
  const told = BRIEFED_WORDS[lang];
  const { packs } = facts.atlas;
  const [found, setFound] = useState<Found>({ kind: "looking" });
  const [isOpen, setOpen] = useState(false);
  const older = olderData(readBriefedData(query), packs);
  const names = older.map(({ pack, version }) => `${pack} ${version}`).join(lang === "zh" ? "、" : ", ");
  const key = names;
  // biome-ignore lint/correctness/useExhaustiveDependencies: versions are equal by name
  useEffect(() => {
    const gone = new AbortController();
    const ledgerNow = (id: string) => {
      const pack = packs.find((one) => one.id === id);
      return pack && ledgerOf(pack);
    };
    compare(older, ledgerNow, gone.signal).then(setFound, () => gone.signal.aborted || setFound({ kind: "unfetched" }));
    return () => gone.abort();
  }, [key, packs]);
  if (older.length === 0) return null;

  const { place } = selection;
  const here = new Set(selection.figures.map(({ figure }) => figure.id));
  const isHere = ({ id, was }: LedgerChange) => here.has(id) || !place || was?.place === place.id;
  const changes = found.kind === "compared" ? found.changes.filter(isHere) : [];
  const text = {
    looking: told.looking,
    unknown: told.unknown(names),
    unfetched: told.unfetched,
    compared: changes.length > 0 ? told.changed(changes.length, names) : told.unchanged(names),
  }[found.kind];
  const said = (entry: LedgerEntry | undefined, otherwise: string) =>
    entry ? `${amountText(entry, voice)} (${formatPeriod(parsePeriod(entry.period), voice, entry.basis)})` : otherwise;
  return (
    <div className="notice as-briefed" data-as-briefed={found.kind}>
      <p role="status">{text}</p>
      {changes.length > 0 && (
        <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? told.hide : told.show}
        </button>
      )}
      {isOpen && changes.length > 0 && (
        <table>
          <ColumnHeads names={told.columns} />
          <tbody>
            {changes.map(({ id, was, is }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>{facts.places.get((is ?? was)?.place ?? "")?.name[lang]}</td>
                <td>{said(was, told.added)}</td>
                <td>{said(is, told.gone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
