import type { SourcesMessages } from "./sources";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const sourcesEn: SourcesMessages = {
  title: "Sources and checks",
  intro:
    "Every source of the atlas with its figures, and every claim of the brief beside what other sources say about it.",
  back: "Back to the map",
  skip: "Skip to the list of claims",
  checked: (n) => `${count(n, "claim", "claims")} of the brief set against other sources`,
  claims: "What others say about the brief",
  claimsIntro:
    "The claim stands in our words, the figure as the brief prints it. “Not found” only says that no second source was seen; it refutes nothing.",
  toText: "Open the brief's own text beside its figures",
  sources: "Sources",
  sourcesIntro: "Links lead to other sites; the atlas itself asks nothing of them.",
  sourceCount: (n) => count(n, "source", "sources"),
  verdicts: { confirmed: "Confirmed", near: "Near", differs: "Differs", not_found: "Not found" },
  verdictMeanings: {
    confirmed: "another source says the same",
    near: "close, or confirmed in part",
    differs: "another source says something else",
    not_found: "no second source was seen: not a refutation",
  },
  claimKinds: { figure: "Figure", mechanism: "Mechanism", event: "Event", case: "Joint case" },
  tier: (tier) => `Tier ${tier}`,
  tierMeanings: {
    A: "official or United Nations text",
    "A-": "official or United Nations text, read in a copy",
    B: "press, research, single records",
  },
  permalink: (id) => `Link to the row ${id}`,
  openInAtlas: (id) => `Open ${id} in the atlas`,
  claimed: "The brief",
  heardFrom: "Sources:",
  noSource: "no source found",
  numbers: "Numbers beside it",
  alike: "counts the same thing",
  unlike: "counts another thing",
  printed: "printed",
  noYear: "year not stated",
  open: "Open the source",
  noAddress: "no address known",
  speaksTo: "Speaks to:",
  figures: (n) => count(n, "figure", "figures"),
  more: (n) => `${count(n, "more figure stands", "more figures stand")} in the table:`,
  filters: {
    label: "Narrow the lists",
    search: "Search titles, publishers and claims",
    searchHint: "English or Chinese",
    clear: "Show everything",
    hint: "Nothing marked means all.",
    verdict: "Verdict (claims)",
    kind: "Kind (claims)",
    tier: "Tier of the source",
    pack: "Data pack",
    shown: (claims, allClaims, sources, allSources) =>
      `${claims} of ${allClaims} claims and ${sources} of ${allSources} sources shown`,
    nothing: "Nothing fits these choices.",
  },
};
