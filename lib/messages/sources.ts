import type { ClaimKind } from "../claims";
import type { Tier, Verdict } from "../schema";
import type { FilterParameter } from "../source-filter";

/** Words of the page of sources and checks. */
export interface SourcesMessages {
  title: string;
  intro: string;
  back: string;
  skip: string;
  /** How many claims were checked. */
  checked(n: number): string;
  claims: string;
  claimsIntro: string;
  /** To the row of the brief, where its text can be opened. */
  toText: string;
  sources: string;
  sourcesIntro: string;
  sourceCount(n: number): string;
  verdicts: Record<Verdict, string>;
  verdictMeanings: Record<Verdict, string>;
  claimKinds: Record<ClaimKind, string>;
  tier(tier: string): string;
  tierMeanings: Record<Tier, string>;
  /** The link of a row, which holds its address. */
  permalink(id: string): string;
  openInAtlas(id: string): string;
  claimed: string;
  heardFrom: string;
  noSource: string;
  numbers: string;
  alike: string;
  unlike: string;
  printed: string;
  noYear: string;
  open: string;
  noAddress: string;
  speaksTo: string;
  figures(n: number): string;
  /** Figures beyond those that the page lists. */
  more(n: number): string;
  filters: Record<"label" | "search" | "searchHint" | "clear" | "hint", string> &
    Record<FilterParameter, string> & {
      shown(claims: string, allClaims: string, sources: string, allSources: string): string;
      nothing: string;
    };
}
