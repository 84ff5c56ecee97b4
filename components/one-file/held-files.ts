import { FILES_MARK } from "@/lib/one-file";

const TYPES: Record<string, string> = {
  json: "application/json",
  geojson: "application/json",
  js: "text/javascript",
  html: "text/html",
  csv: "text/csv;charset=utf-8",
  webp: "image/webp",
  png: "image/png",
};

/** Files by path that the document holds, with addresses that live as long as it does. */
export interface HeldFiles {
  text(path: string): Promise<string>;
  has(path: string): boolean;
  paths(): string[];
  /** Also of a file that is not there, so that whoever asks for it is refused as usual. */
  address(path: string): string;
  put(path: string, content: string): void;
}

/** Unpack everything that stands in the scripts of the document, and clear them away. */
export async function openHeldFiles(document: Document): Promise<HeldFiles> {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[data-file]")];
  // Where they stood: the page without them is the shell of the next file that is made from this one.
  scripts[0]?.before(document.createComment(FILES_MARK.slice(4, -3)));
  const files = new Map(
    await Promise.all(
      scripts.map(async (script) => {
        const path = script.dataset.file ?? "";
        const content = await unpacked(script.text, typeOf(path));
        script.remove();
        return [path, content] as const;
      }),
    ),
  );
  const addresses = new Map<string, string>();
  return {
    text: async (path) => (await files.get(path)?.text()) ?? "",
    has: (path) => files.has(path),
    paths: () => [...files.keys()],
    address: (path) => {
      const file = files.get(path);
      if (!file) return `data:,${encodeURIComponent(path)}`;
      const known = addresses.get(path) ?? URL.createObjectURL(file);
      addresses.set(path, known);
      return known;
    },
    put: (path, content) => files.set(path, new Blob([content], { type: typeOf(path) })),
  };
}

const typeOf = (path: string): string => TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "";

async function unpacked(base64: string, type: string): Promise<Blob> {
  // The browser's own decoder: asked as an address, it works while the page goes on.
  const answer = await fetch(`data:application/gzip;base64,${base64}`);
  const stream = answer.body?.pipeThrough(new DecompressionStream("gzip"));
  return new Blob([await new Response(stream).arrayBuffer()], { type });
}
