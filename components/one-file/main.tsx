import "./one-file.css";
import { createRoot, type Root } from "react-dom/client";
import type { Briefing } from "@/lib/briefing";
import { type Facts, factsOf } from "@/lib/facts";
import { ATLAS_FILE, BRIEFINGS_FILE, PARTICULARS_FILE, type Particulars } from "@/lib/one-file";
import { atlasJson, figuresCsv } from "@/lib/publish";
import type { Atlas } from "@/lib/schema";
import { hash, path, takeBar, wholeSearch } from "../state/address";
import { takeFiles } from "../state/files";
import type { Shapes } from "./drawn";
import { hashBar } from "./hash-bar";
import { type HeldFiles, openHeldFiles } from "./held-files";
import { keepLinks, showPart } from "./links";
import type { SiteContents } from "./pages";
import { DraftMark, SavedNote } from "./saved-note";

/** The whole site in one document. The address behind "#" says which page is shown; another page is built anew, as on the site. */
async function open(root: HTMLElement): Promise<void> {
  const files = await openHeldFiles(document);
  const read = async <T,>(name: string) => JSON.parse(await files.text(name)) as T;
  const particulars = await read<Particulars>(PARTICULARS_FILE);
  const contents = await contentsOf(files, read);
  takeFiles({ page: files.address, map: (name) => `held://${name}` });
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
      const { lang, title, isTalk, content } = pageOf(path(), wholeSearch(), contents);
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
          {!isTalk && <SavedNote particulars={particulars} lang={lang} />}
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
  const shapesIn = (name: keyof Shapes) => read<Shapes["world"]>(`geo/${name}.geojson`);
  const [provinces, outlines, world] = [
    await shapesIn("provinces"),
    await shapesIn("outlines"),
    await shapesIn("world"),
  ];
  let facts: Facts | undefined;
  return {
    json,
    briefings: await read<Briefing[]>(BRIEFINGS_FILE),
    shapes: { provinces, outlines, world },
    facts: () => {
      facts ??= factsOf(JSON.parse(json) as Atlas);
      return facts;
    },
  };
}

/** The published data are made from the atlas that the file holds, when a link to them is drawn. */
function dataFile(name: string, files: HeldFiles, { facts }: SiteContents) {
  if (!files.has(name)) {
    if (name === "data/atlas.json") files.put(name, JSON.stringify(atlasJson(facts().atlas)));
    else if (name === "data/figures.csv") files.put(name, figuresCsv(facts().atlas));
    else return undefined;
  }
  return name.startsWith("data/") ? { address: files.address(name), name: name.slice(5) } : undefined;
}

const root = document.getElementById("site");
if (root) void open(root);
