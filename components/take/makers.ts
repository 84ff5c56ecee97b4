import type { Maker } from "./taking";

/** The exports that end in a file, by the name of their button. */
export const EXPORTS = ["pptx", "pptx-deck", "png", "svg", "csv", "xlsx", "json", "geojson", "html"] as const;
export type ExportName = (typeof EXPORTS)[number];

/** What makes each of them: code that is fetched when it is asked for. */
export const MAKERS: Partial<Record<ExportName, () => Promise<Maker>>> = {
  csv: async () => (await import("./data-tables")).makeCsv,
  xlsx: async () => (await import("./data-xlsx")).makeXlsx,
  json: async () => (await import("./data-tables")).makeJson,
  geojson: async () => (await import("./data-geojson")).makeGeojson,
  png: async () => (await import("./picture")).makePng,
  svg: async () => (await import("./picture")).makeSvg,
  pptx: async () => (await import("./make-slide")).makeSlide,
  "pptx-deck": async () => (await import("./make-deck")).makeDeck,
  html: async () => (await import("./one-file")).makeOneFile,
};
