import { isRightToLeft, keptInOrder } from "./reading-order";

/**
 * The slide library writes some parts in a way that strict programs mend, or show otherwise than meant. These functions
 * put the text of one part right; what they do not know they leave alone.
 */

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Chinese signs get a face of their own: the library gives all scripts the Latin one, and charts none. */
export function withChineseFace(xml: string, face: string): string {
  return xml
    .replace(/<a:ea typeface="(?!\+)[^"]*"/g, `<a:ea typeface="${face}"`)
    .replace(/(<a:latin typeface="[^"+]*"[^>]*\/>)(?!\s*<a:ea)/g, `$1<a:ea typeface="${face}"/>`);
}

/** A paragraph has one set of properties, before its first run: the library repeats them at each run. */
export function oncePerParagraph(xml: string): string {
  return xml.replace(/<a:p>(.*?)<\/a:p>/gs, (_, inside: string) => {
    let isFirst = true;
    const kept = inside.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties, at: number) => {
      const isKept = isFirst && inside.slice(0, at).trim() === "";
      isFirst = false;
      return isKept ? properties : "";
    });
    return `<a:p>${kept}</a:p>`;
  });
}

/**
 * Paragraphs run the way of their first letter, and titles from right to left inside of others keep to themselves: the
 * library knows one way for a whole text.
 */
export function inReadingOrder(xml: string): string {
  return xml.replace(/<a:p>(.*?)<\/a:p>/gs, (whole, inside: string) => {
    const text = [...inside.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, one = ""]) => one).join("");
    if (!isRightToLeft(text))
      return whole.replace(/<a:t>([^<]*)<\/a:t>/g, (_, one: string) => `<a:t>${keptInOrder(one)}</a:t>`);
    const turned = ' rtl="1" algn="r"';
    const bare = inside
      .replace(/(<a:pPr\b[^>]*?) (?:rtl|algn)="[^"]*"/g, "$1")
      .replace(/(<a:pPr\b[^>]*?) (?:rtl|algn)="[^"]*"/g, "$1");
    return bare.includes("<a:pPr")
      ? `<a:p>${bare.replace("<a:pPr", `<a:pPr${turned}`)}</a:p>`
      : `<a:p><a:pPr${turned}/>${bare}</a:p>`;
  });
}

/** Every shape of a slide has an id of its own: the library gives tables those of other shapes. */
export function ownShapeIds(xml: string): string {
  let last = 1;
  return xml.replace(/<p:cNvPr id="(\d+)"/g, (all, id: string) => {
    if (id === "1") return all;
    last += 1;
    return `<p:cNvPr id="${last}"`;
  });
}

/**
 * The masters of a presentation come before its slides, as the schema asks. The library puts that of the notes behind them,
 * and says that PowerPoint warns otherwise; by the reports of others it warns of a theme that masters share: see
 * `themeOfNotes`. Nobody has tried it here.
 */
export function mastersFirst(xml: string): string {
  return xml.replace(
    /(<\/p:sldMasterIdLst>)(.*?)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
    (_, end: string, between: string, notes: string) => end + notes + between,
  );
}

/** The parts that give the master of the notes a theme of its own: PowerPoint is reported to repair masters that share one. */
export const NOTES_THEME = {
  /** Relations of the master of the notes. */
  rels: "ppt/notesMasters/_rels/notesMaster1.xml.rels",
  shared: "ppt/theme/theme1.xml",
  own: "ppt/theme/theme2.xml",
} as const;

/** The relations of the master of the notes, or the list of all parts, with the theme that is its own. */
export function themeOfNotes(part: "relations" | "content types", xml: string): string {
  if (part === "relations") return xml.replace("theme/theme1.xml", "theme/theme2.xml");
  return xml.replace(
    /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/,
    (one) => one + one.replace("theme1", "theme2"),
  );
}

/** What PowerPoint adds when it repairs: a list of effects to a plain background, a text to a shape without one. */
export function asRepaired(xml: string): string {
  const noText = "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>";
  return xml
    .replace(/(<p:bgPr>\s*<a:solidFill>(?:(?!<\/p:bgPr>).)*?<\/a:solidFill>)(\s*<\/p:bgPr>)/gs, "$1<a:effectLst/>$2")
    .replace(/<p:sp>.*?<\/p:sp>/gs, (shape) =>
      shape.includes("<p:txBody>") ? shape : shape.replace("</p:sp>", `${noText}</p:sp>`),
    )
    .replace(/<a:ln(?:\s*\/>|>\s*<\/a:ln>)/g, "");
}

/** Each line of the notes is a paragraph: the library puts them all into one run. */
export function notesInParagraphs(xml: string, langTag: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) =>
          line === ""
            ? `<a:p><a:endParaRPr lang="${langTag}" dirty="0"/></a:p>`
            : `<a:p><a:r><a:rPr lang="${langTag}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`,
        )
        .join(""),
  );
}

/** What the package says of parts that it does not hold, and of pictures in the wrong word. */
export function trueContentTypes(xml: string, has: (part: string) => boolean): string {
  return xml
    .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, part: string) => (has(part) ? all.trim() : ""))
    .replace('ContentType="image/jpg"', 'ContentType="image/jpeg"');
}

/**
 * A chart as the standard has it: elements in their order, categories of one level, no label at any point but the given
 * signs, holes left out.
 * @param signs of each series, of each point
 */
export function mendedChart(xml: string, signs: readonly (readonly (string | undefined)[])[], langTag: string): string {
  let series = -1;
  const isLine = xml.includes("<c:lineChart>");
  return xml
    .replace(/<c:ser>.*?<\/c:ser>/gs, (one) => {
      series += 1;
      const labels = signLabels(signs[series] ?? [], langTag);
      const marker = /<c:marker>.*?<\/c:marker>/s.exec(one)?.[0] ?? "";
      const bare = one
        .replace(/<c:marker>.*?<\/c:marker>/s, "")
        .replace(/<c:dLbls>.*?<\/c:dLbls>/s, `${isLine ? marker : ""}${labels}`);
      return isLine ? bare.replace(/\s*<c:invertIfNegative[^>]*\/>/, "") : bare;
    })
    .replace(/(<\/c:ser>)\s*<c:dLbls>.*?<\/c:dLbls>/gs, "$1")
    .replace(/<c:lineChart>(?!\s*<c:grouping)/, '<c:lineChart><c:grouping val="standard"/>')
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "")
    .replaceAll("c:multiLvlStrRef>", "c:strRef>")
    .replaceAll("c:multiLvlStrCache>", "c:strCache>")
    .replace(/<\/?c:lvl>/g, "")
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, "$1")
    .replace(/(<c:noMultiLvlLbl [^>]*\/>)\s*(<c:tickLblSkip [^>]*\/>)/g, "$2$1");
}

/** A sign above each point that has one; all other points without a label. */
function signLabels(signs: readonly (string | undefined)[], langTag: string): string {
  const shown = (on: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="${on}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const points = signs.flatMap((sign, at) =>
    sign
      ? [
          `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${langTag}" sz="1200"/><a:t>${escaped(sign)}</a:t></a:r></a:p></c:rich></c:tx>${shown(1)}</c:dLbl>`,
        ]
      : [],
  );
  return `<c:dLbls>${points.join("")}${shown(0)}</c:dLbls>`;
}
