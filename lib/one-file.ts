import type { Briefing } from "./briefing";
import type { Atlas, Lang } from "./schema";
import { type View, writeView } from "./view";

/** No single file may be larger: it is sent by mail and carried on a stick. */
export const MOST_BYTES = 8_000_000;

/** Where the files stand in the shell: before its script, which reads them. */
export const FILES_MARK = "<!--files of the atlas-->";

/** What a single file is made of, as the build lists it in one-file/parts.json: paths of published files. */
export interface OneFileParts {
  /** The page with code and style of the whole site, and a mark where the files go. */
  shell: string;
  /** What it opens by path: geometry, pictures, the map's worker. */
  files: readonly string[];
}

/** What is particular to one file: kept in it as one-file/particulars.json. */
export interface Particulars {
  /** The address that it opens at: "/en/?place=MM". */
  start: string;
  /** Absolute address of the published atlas, with "/" at its end: links for other people begin with it. */
  site: string;
  /** ISO 8601 day on which it was made. */
  made: string;
  /** Packs with their versions. */
  packs: readonly string[];
  /** What the checklist found missing: with any, the file calls itself a draft. */
  gaps: readonly string[];
}

export const ATLAS_FILE = "one-file/atlas.json";
export const BRIEFINGS_FILE = "data/briefings.json";
export const PARTICULARS_FILE = "one-file/particulars.json";
/** What is made anew for each file. */
export const PARTICULAR: readonly string[] = [ATLAS_FILE, BRIEFINGS_FILE, PARTICULARS_FILE];
export const PARTS_FILE = "one-file/parts.json";
export const WORKER_FILE = "one-file/worker.js";
/** Where the committed boundary files are kept. */
export const BOUNDARIES = "one-file/boundaries/";

/**
 * The parts of the finished page, in order.
 * @param packed content by path, compressed with gzip, as base64: signs that cannot end a script
 */
export function assembleOneFile(shell: string, packed: ReadonlyMap<string, string>): string[] {
  const at = shell.indexOf(FILES_MARK);
  if (at < 0) throw new Error("the shell of the single file has no place for its files");
  const files = [...packed].flatMap(([path, text]) => [
    `<script type="application/gzip" data-file="${path}">`,
    text,
    "</script>\n",
  ]);
  return [shell.slice(0, at), ...files, shell.slice(at + FILES_MARK.length)];
}

/** An atlas with some of its packs; nothing in it speaks of a fact that is not there. */
export function withPacks(atlas: Atlas, ids: readonly string[]): Atlas {
  const kept = atlas.packs.filter(({ id }) => ids.includes(id));
  if (kept.length === 0 || kept.length === atlas.packs.length) return atlas;
  const facts = new Set(
    kept.flatMap(({ figures, mechanisms, events, cases, findings }) =>
      [figures, mechanisms, events, cases, findings].flatMap((list) => list.map(({ id }) => id)),
    ),
  );
  return {
    ...atlas,
    rates: atlas.rates.filter(({ figure }) => facts.has(figure)),
    packs: kept.map((pack) => ({
      ...pack,
      checks: pack.checks.filter(({ id }) => facts.has(id)),
      statements: pack.statements.filter(({ claim }) => facts.has(claim)),
      sequels: pack.sequels.filter(({ id }) => facts.has(id)),
      // A report stands without its case too, which it then cannot name.
      reports: pack.reports.map(({ case: joint, ...report }) =>
        joint !== undefined && facts.has(joint) ? { ...report, case: joint } : report,
      ),
    })),
  };
}

/** The address that a file opens at: the view, or the briefing to read, for the audience and in the theme of the view. */
export function startAddress({ lang, view, briefing }: { lang: Lang; view: View; briefing?: Briefing }): string {
  if (!briefing) return `/${lang}/${writeView(view)}`;
  const { theme, room } = view;
  const query = [theme && `theme=${theme}`, room && `room=${encodeURIComponent(room)}`].filter(Boolean).join("&");
  return `/${lang}/briefings/${encodeURIComponent(briefing.name)}/${query && `?${query}`}`;
}

/** "concord-atlas_2026-11-26.html", or with the name of the briefing. */
export function oneFileName(briefing: string | undefined, day: string): string {
  return `${briefing ?? "concord-atlas"}_${day}.html`;
}
