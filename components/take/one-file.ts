import type { Briefing } from "@/lib/briefing";
import { dayOf } from "@/lib/date-text";
import { ONE_FILE_WORDS } from "@/lib/messages/one-file-words";
import {
  ATLAS_FILE,
  assembleOneFile,
  BRIEFINGS_FILE,
  MOST_BYTES,
  type OneFileParts,
  oneFileName,
  PARTICULARS_FILE,
  PARTS_FILE,
  type Particulars,
  startAddress,
  withPacks,
} from "@/lib/one-file";
import { fileAddress } from "../state/files";
import { type Maker, TakeProblem, type Taking } from "./taking";

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/**
 * The whole atlas, or a briefing with its packs, as one HTML file that opens without a server and without a network. Such a
 * file holds the parts that the site publishes, under the same paths, so it can make another one.
 */
export const makeOneFile: Maker = async (taking) => {
  const { briefing, lang, now, progress, signal } = taking;
  const words = ONE_FILE_WORDS[lang];
  if (typeof CompressionStream === "undefined") throw new TakeProblem(words.tooOld);
  const get = async (path: string): Promise<Blob> => {
    try {
      const answer = await fetch(fileAddress(path), { signal });
      if (answer.ok) return await answer.blob();
    } catch {
      signal.throwIfAborted();
    }
    throw new TakeProblem(words.missing);
  };

  const { shell, files } = JSON.parse(await (await get(PARTS_FILE)).text()) as OneFileParts;
  const all = JSON.parse(await (await get(BRIEFINGS_FILE)).text()) as Briefing[];
  const packed = new Map<string, string>();
  const put = async (path: string, content: Blob) => {
    packed.set(path, await base64(content.stream().pipeThrough(new CompressionStream("gzip"))));
    signal.throwIfAborted();
    progress(packed.size / (files.length + 4));
  };
  for (const [path, value] of made(taking, all)) await put(path, new Blob([JSON.stringify(value)]));
  for (const path of files) await put(path, await get(path));
  const page = assembleOneFile(await (await get(shell)).text(), packed);
  const blob = new Blob(page, { type: "text/html" });
  if (blob.size > MOST_BYTES) throw new TakeProblem(words.tooLarge(megabytes(blob.size), megabytes(MOST_BYTES)));
  progress(1);
  return { name: oneFileName(briefing?.name, dayOf(now)), blob };
};

/** What is made for this file alone, by path. */
function made(taking: Taking, all: readonly Briefing[]): [string, unknown][] {
  const { briefing, facts, gaps, now, site } = taking;
  const atlas = withPacks(facts.atlas, briefing?.packs.map(({ id }) => id) ?? []);
  // A briefing of the atlas comes in both languages; a draft is there once.
  const others = all.filter(({ name, lang }) => name === briefing?.name && lang !== briefing.lang);
  const particulars: Particulars = {
    start: startAddress(taking),
    site,
    made: dayOf(now),
    packs: atlas.packs.map(({ id, version }) => `${id} ${version}`),
    gaps,
  };
  return [
    [PARTICULARS_FILE, particulars],
    [ATLAS_FILE, atlas],
    [BRIEFINGS_FILE, briefing ? [briefing, ...others] : all],
  ];
}

/** The browser's own encoder; text by text it would be slow. */
async function base64(stream: ReadableStream): Promise<string> {
  const blob = await new Response(stream).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
