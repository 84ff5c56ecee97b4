import type { ReactNode } from "react";
import { type Claim, tiersOf } from "@/lib/claims";
import type { Markup } from "@/lib/html";
import { LANGS } from "@/lib/schema";
import type { SourceEntry } from "@/lib/source-list";
import { claimMarkup } from "./claim-markup";
import { sourceMarkup } from "./source-markup";
import type { Telling } from "./telling";

/** The words of a row in the other language, for the search; its own words stand in the row. */
const also = (lang: Telling["lang"], texts: readonly (Record<Telling["lang"], string> | undefined)[]): string =>
  LANGS.filter((one) => one !== lang)
    .flatMap((one) => texts.map((text) => text?.[one] ?? ""))
    .join(" ");

/**
 * The inside of a row is markup and not elements: React would write each of ten thousand elements into the page a second
 * time, and walk over all of them before the page answers.
 */
function Inside({ markup }: { markup: Markup }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by `html`, which escapes all that is put in
  return <div className="row-inside" dangerouslySetInnerHTML={{ __html: markup.text }} />;
}

/** A claim with what others say, linkable as #claim-F16. */
export function ClaimRow({ claim, telling }: { claim: Claim; telling: Telling }) {
  const { id, kind, check, fact } = claim;
  const own = kind === "mechanism" || kind === "case" ? fact.name : fact.summary;
  return (
    <li
      id={`claim-${id}`}
      className="claim"
      data-row="claims"
      data-brief-id={id}
      data-verdict={check.verdict}
      data-kind={kind}
      data-tiers={tiersOf(claim).join(" ")}
      data-packs={[fact.pack, check.pack].join(" ")}
      data-also={`${id} ${also(telling.lang, [own, check.statement])}`}
    >
      <Inside markup={claimMarkup(claim, telling)} />
    </li>
  );
}

interface SourceRowProps {
  entry: SourceEntry;
  pack: string;
  telling: Telling;
  children?: ReactNode;
}

/** A source with everything that rests on it, linkable as #source-<id>. */
export function SourceRow({ entry, pack, telling, children }: SourceRowProps) {
  const { source } = entry;
  return (
    <li
      id={`source-${source.id}`}
      className="source"
      data-row="sources"
      data-source-id={source.id}
      data-tiers={source.tier}
      data-packs={pack}
      data-also={`${source.id} ${source.titleEn ?? ""} ${also(telling.lang, [source.publisher])}`}
    >
      <Inside markup={sourceMarkup(entry, telling)} />
      {children}
    </li>
  );
}
