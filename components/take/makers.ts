import type { Maker } from "./taking";

/** What makes the exports that end in a file, by the name of their button: code that is fetched when it is asked for. */
export const MAKERS = {
  csv: async () => (await import("./data-tables")).makeCsv,
  xlsx: async () => (await import("./data-xlsx")).makeXlsx,
  json: async () => (await import("./data-tables")).makeJson,
  geojson: async () => (await import("./data-geojson")).makeGeojson,
  png: async () => (await import("./picture")).makePng,
  svg: async () => (await import("./picture")).makeSvg,
  pptx: async () => (await import("./make-slide")).makeSlide,
  "pptx-deck": async () => (await import("./make-deck")).makeDeck,
  html: async () => (await import("./one-file")).makeOneFile,
} satisfies Record<string, () => Promise<Maker>>;

export type ExportName = keyof typeof MAKERS;
