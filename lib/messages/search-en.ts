import type { SearchMessages } from "./search";

export const searchEn: SearchMessages = {
  list: "What was found",
  kinds: {
    answer: "Show figures",
    place: "Place",
    mechanism: "Mechanism",
    event: "Event",
    case: "Joint case",
    finding: "Finding",
    record: "Record",
    report: "Case report",
    route: "Route",
    city: "City",
    source: "Source",
    figure: "Figure",
  },
  newWindow: "opens in a new window",
  examples: "For example",
  noMatch: (text) => `Nothing found for “${text}”.`,
  matches: (n) => (n === 1 ? "1 match" : `${n} matches`),
  more: (n) => `and ${n} more`,
};
