import type {
  Atlas,
  AtlasEvent,
  Check,
  Figure,
  JointCase,
  Lang,
  Mechanism,
  Source,
  Statement,
  Tier,
  Verdict,
} from "./schema";
import { VERDICTS } from "./schema";

export const CLAIM_KINDS = ["figure", "mechanism", "event", "case"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What the claim is, as its pack has it. */
export type Claimed =
  | { kind: "figure"; fact: Figure }
  | { kind: "mechanism"; fact: Mechanism }
  | { kind: "event"; fact: AtlasEvent }
  | { kind: "case"; fact: JointCase };

/** A claim of one pack with what the sources of another say about it. */
export type Claim = Claimed & {
  id: string;
  check: Check;
  /** The sources that the check names. */
  sources: readonly Source[];
  /** Numbers that stand against the claim, those that count the same thing first. */
  against: readonly { statement: Statement & { printed?: string }; source: Source | undefined }[];
};

/** Every claim that a check judges, in the order of the checks. */
export function claimsOf({ packs }: Pick<Atlas, "packs">): Claim[] {
  const prints = new Map(packs.flatMap(({ figures }) => figures.map(({ id, printed }) => [id, printed] as const)));
  const printOf = ({ id }: Statement) => {
    const printed = prints.get(id);
    return printed === undefined ? {} : { printed };
  };
  const claimed = new Map<string, Claimed>(
    packs.flatMap((pack) => [
      ...pack.figures.map((fact) => [fact.id, { kind: "figure", fact }] as const),
      ...pack.mechanisms.map((fact) => [fact.id, { kind: "mechanism", fact }] as const),
      ...pack.events.map((fact) => [fact.id, { kind: "event", fact }] as const),
      ...pack.cases.map((fact) => [fact.id, { kind: "case", fact }] as const),
    ]),
  );
  return packs.flatMap(({ checks, statements, sources }) => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    return checks.flatMap((check) => {
      const what = claimed.get(check.id);
      if (!what) return [];
      const against = statements
        .filter(({ claim }) => claim === check.id)
        .map((statement) => ({
          statement: { ...statement, ...printOf(statement) },
          source: byId.get(statement.source),
        }))
        .sort((a, b) => Number(b.statement.alike) - Number(a.statement.alike));
      return [{ ...what, id: check.id, check, sources: check.sources.flatMap((id) => byId.get(id) ?? []), against }];
    });
  });
}

/** The claim in our words, without its number. */
export function claimText(claim: Claimed, lang: Lang): string {
  switch (claim.kind) {
    case "figure":
      return claim.fact.summary?.[lang] ?? "";
    case "mechanism":
      return claim.fact.name[lang];
    case "event":
      return claim.fact.summary[lang];
    case "case":
      return claim.fact.name[lang];
  }
}

/** How many claims have each verdict. */
export function verdictCounts(claims: readonly Claim[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { check } of claims) counts[check.verdict] += 1;
  return counts;
}

/** The tiers of the sources that speak to a claim, each once. */
export function tiersOf({ sources, against }: Pick<Claim, "sources" | "against">): Tier[] {
  return [...new Set([...sources, ...against.flatMap(({ source }) => source ?? [])].map(({ tier }) => tier))];
}
