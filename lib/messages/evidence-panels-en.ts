import type { EvidencePanelsMessages } from "./evidence-panels";

const s = (n: number) => (n === 1 ? "" : "s");

export const evidencePanelsEn: EvidencePanelsMessages = {
  announce: (place, time, text) => `${place}, ${time}. ${text}`,
  time: {
    label: "Time",
    all: "All years",
    one: "One year",
    range: "Range",
    two: "Two years",
    mode: "What is shown of time",
    play: "Play the years",
    pause: "Pause",
    previous: "Previous year",
    next: "Next year",
    year: "Year",
    first: "First year",
    last: "Last year",
    here: (year, place) => `${year}, figure for ${place}`,
    elsewhere: (year, place) => `${year}, no figure for ${place}, figures elsewhere`,
    nowhere: (year) => `${year}, no figure anywhere`,
    allYears: "all years",
    marks: (metric) => `Years with figures of ${metric.toLowerCase()}:`,
    some: (year) => `${year}, with figures`,
    markAnywhere: "any place",
    markElsewhere: "elsewhere only",
    markNowhere: "none",
    untimed: (time) => `Problems and next steps are those of the brief, as of 2005, not of ${time}.`,
  },
  display: {
    label: "Display",
    asPrinted: "as printed",
    on: (n, all) => `${n} of ${all} packs`,
    kept: (n) =>
      `${n} figure${s(n)} stay${n === 1 ? "s" : ""} as printed: no dated rate leads to the currency you chose.`,
  },
  card: {
    bySource: "the source's own conversion",
    atRate: (rate) => `at ${rate}`,
    differs: "sources differ",
    differsShort: "Sources differ on this figure.",
  },
  compare: {
    started: (names) => `Side by side: ${names}.`,
  },
};
