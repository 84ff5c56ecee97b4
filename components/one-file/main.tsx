import "./one-file.css";
import { createRoot, type Root } from "react-dom/client";
import type { Briefing } from "@/lib/briefing";
import { factsOf } from "@/lib/facts";
import { type AllBoundaryFiles, BOUNDARY_FILES, geoFiles } from "@/lib/geo-files";
import { mapShapes } from "@/lib/map-files";
import {
  ATLAS_FILE,
  BOUNDARIES,
  BRIEFINGS_FILE,
  type OneFileParts,
  PARTICULAR,
  PARTICULARS_FILE,
  PARTS_FILE,
  type Particulars,
} from "@/lib/one-file";
import { atlasJson, figuresCsv } from "@/lib/publish";
import type { Atlas } from "@/lib/schema";
import { hash, path, takeBar, wholeSearch } from "../state/address";
import { takeFiles } from "../state/files";
import { hashBar } from "./hash-bar";
import { type HeldFiles, openHeldFiles } from "./held-files";
import { keepLinks, showPart } from "./links";
import { madeFile, takeMadeFiles } from "./made-files";
import type { SiteContents } from "./pages";
import { DraftMark, SavedNote } from "./saved-note";

/** The whole site in one document. The address behind "#" says which page is shown; another page is built anew, as on the site. */
async function open(root: HTMLElement): Promise<void> {
  const files = await openHeldFiles(document);
  const read = async <T,>(name: string) => JSON.parse(await files.text(name)) as T;
  keepShell(files);
  const particulars = await read<Particulars>(PARTICULARS_FILE);
  const contents = await contentsOf(files, read);
  takeFiles({ page: (name) => pageFile(name, files), map: (name) => `held://${name}` });
  takeBar(hashBar(particulars.start, particulars.site));
  // Only now: rooms ask for addresses of files as soon as they are loaded.
  const { isPage, pageOf } = await import("./pages");
  const published = (address: string) => particulars.site.replace(/\/$/, "") + address;
  keepLinks(root, { isPage, published, file: (name) => dataFile(name, files, contents) });

  let react: Root | undefined;
  let [shown, part] = ["", ""];
  const show = () => {
    if (shown !== path()) {
      react?.unmount();
      const { lang, title, isTalk, isOther, content } = pageOf(path(), wholeSearch(), contents);
      shown = path();
      part = "";
      document.documentElement.lang = lang === "zh" ? "zh-CN" : lang;
      document.title = title;
      const theme = new URLSearchParams(wholeSearch()).get("theme");
      if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
      else delete document.documentElement.dataset.theme;
      window.scrollTo(0, 0);
      react = createRoot(root);
      react.render(
        <>
          {content}
          {!isTalk && <SavedNote particulars={particulars} lang={lang} notHeld={isOther && path()} />}
          {particulars.gaps.length > 0 && <DraftMark lang={lang} />}
        </>,
      );
    }
    if (part === hash()) return;
    part = hash();
    // After React has drawn the page, which it does in a task of its own.
    setTimeout(showPart, 0, part);
  };
  window.addEventListener("hashchange", show);
  show();
}

async function contentsOf(files: HeldFiles, read: <T>(name: string) => Promise<T>): Promise<SiteContents> {
  const json = await files.text(ATLAS_FILE);
  const facts = factsOf(JSON.parse(json) as Atlas);
  const boundaries = Object.fromEntries(
    await Promise.all(
      Object.entries(BOUNDARY_FILES).map(async ([name, file]) => [name, await read(BOUNDARIES + file)] as const),
    ),
  ) as unknown as AllBoundaryFiles;
  const shapes = mapShapes(boundaries, facts.places.all);
  const detailed = shapes.outlines.features.flatMap(({ properties }) =>
    properties.kind === "country" ? [properties.id] : [],
  );
  takeMadeFiles(geoFiles({ files: boundaries, facts: facts, shapes, detailed }));
  return { json, briefings: await read<Briefing[]>(BRIEFINGS_FILE), shapes, detailed, facts: facts };
}

/** The address of a file that the page itself asks for; what is made for the map is made for it as well. */
function pageFile(path: string, files: HeldFiles): string {
  const made = files.has(path) ? undefined : madeFile(path);
  if (made) files.put(path, JSON.stringify(made));
  return files.address(path);
}

/** What another file is made from: this document before anything is drawn, and what it holds. */
function keepShell(files: HeldFiles): void {
  const shell = "one-file/shell.html";
  const parts: OneFileParts = { shell, files: files.paths().filter((path) => !PARTICULAR.includes(path)) };
  files.put(shell, `<!doctype html>\n${document.documentElement.outerHTML}\n`);
  files.put(PARTS_FILE, JSON.stringify(parts));
}

/** The published data are made from the atlas that the file holds, when a link to them is drawn. */
function dataFile(name: string, files: HeldFiles, { facts }: SiteContents) {
  if (!files.has(name)) {
    if (name === "data/atlas.json") files.put(name, JSON.stringify(atlasJson(facts.atlas)));
    else if (name === "data/figures.csv") files.put(name, figuresCsv(facts.atlas));
    else return undefined;
  }
  return name.startsWith("data/") ? { address: files.address(name), name: name.slice(5) } : undefined;
}

const root = document.getElementById("site");
if (root) void open(root);
