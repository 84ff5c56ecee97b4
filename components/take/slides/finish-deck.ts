import {
  asRepaired,
  inReadingOrder,
  mastersFirst,
  mendedChart,
  NOTES_THEME,
  notesInParagraphs,
  oncePerParagraph,
  ownShapeIds,
  themeOfNotes,
  trueContentTypes,
  withChineseFace,
} from "@/lib/mend-slides";
import type { Lang } from "@/lib/schema";
import type { SlideChart } from "@/lib/slide-chart";
import type { Deck } from "./new-deck";
import { CHINESE_FACE, LANG_TAG } from "./slide-look";

const MIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Write a deck and put right what the library writes amiss. Charts are given in the order in which they were drawn. */
export async function finishDeck(
  deck: Deck,
  charts: readonly SlideChart[],
  lang: Lang,
  signal: AbortSignal,
): Promise<Blob> {
  const written = (await deck.write({ outputType: "arraybuffer", compression: false })) as ArrayBuffer;
  signal.throwIfAborted();
  const { default: Zip } = await import("jszip");
  const zip = await Zip.loadAsync(written);
  // Only parts go over: the empty folders that the library writes are none.
  const mendedZip = new Zip();
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  const chartNumber = (name: string) => Number(/^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  const chartOrder = parts
    .map(({ name }) => name)
    .filter((name) => chartNumber(name) > 0)
    .sort((one, other) => chartNumber(one) - chartNumber(other));
  const tag = LANG_TAG[lang];
  for (const part of parts) {
    const { name } = part;
    if (name === NOTES_THEME.rels) {
      mendedZip.file(name, themeOfNotes("relations", await part.async("string")), { createFolders: false });
      continue;
    }
    if (!name.endsWith(".xml")) {
      mendedZip.file(name, await part.async("uint8array"), { createFolders: false });
      continue;
    }
    const xml = await part.async("string");
    const mended =
      name === "[Content_Types].xml"
        ? themeOfNotes(
            "content types",
            trueContentTypes(xml, (wanted) => zip.file(wanted) !== null),
          )
        : mendedPart(name, xml, charts[chartOrder.indexOf(name)], tag);
    mendedZip.file(name, mended, { createFolders: false });
    if (name === NOTES_THEME.shared) mendedZip.file(NOTES_THEME.own, mended, { createFolders: false });
  }
  signal.throwIfAborted();
  return mendedZip.generateAsync({ type: "blob", mimeType: MIME, compression: "DEFLATE" });
}

function mendedPart(name: string, xml: string, chart: SlideChart | undefined, tag: string): string {
  if (chart) return withChineseFace(mendedChart(xml, signsOf(chart), tag), CHINESE_FACE);
  if (name.startsWith("ppt/notesSlides/")) return inReadingOrder(notesInParagraphs(xml, tag));
  if (name === "ppt/presentation.xml") return mastersFirst(xml);
  if (!name.startsWith("ppt/")) return xml;
  return asRepaired(ownShapeIds(inReadingOrder(oncePerParagraph(withChineseFace(xml, CHINESE_FACE)))));
}

const signsOf = ({ series }: SlideChart) => series.map(({ signs }) => signs);
