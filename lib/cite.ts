import { MONTHS } from "./date-text";
import { DATA_LICENCE } from "./publish";
import type { Lang } from "./schema";

/** What a reference names: a view of the atlas, or a briefing. */
export interface Cited {
  /** Title of the view or briefing. */
  title: string;
  /** Absolute link. */
  link: string;
  /** Name of the atlas. */
  atlas: string;
  /** Packs with their versions: "cn-2005 1.0.0". */
  data: readonly string[];
  /** ISO 8601 day of the data. */
  published: string;
  /** ISO 8601 day on which it was looked at. */
  accessed: string;
}

export interface References {
  apa: string;
  gbt: string;
  bibtex: string;
}

const longDay = (day: string): string => {
  const [year, month = "1", date = "1"] = day.split("-");
  return `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`;
};
const yearOf = (day: string): string => day.slice(0, 4) || "n.d.";

/** References to the atlas itself, after APA 7, GB/T 7714-2015 and for BibTeX. */
export function references(cited: Cited, lang: Lang): References {
  const { title, link, atlas, data, published, accessed } = cited;
  const version = data.join(lang === "zh" ? "、" : ", ");
  const note =
    lang === "zh" ? `数据：${version}；许可：${DATA_LICENCE.name}` : `Data: ${version}; ${DATA_LICENCE.name}`;
  return {
    apa: `${atlas}. (${yearOf(published)}). ${title} [Data set: ${version}]. Retrieved ${longDay(accessed)}, from ${link}`,
    // [DB/OL]: a database on the network; the day of its last change in round, that of the visit in square brackets.
    gbt: `${atlas}. ${title}[DB/OL]. (${published})[${accessed}]. ${link}.`,
    bibtex: bibtex("misc", ["concord-atlas", accessed, ...toldApart(link)].join("-"), [
      ["title", `{${escaped(title)}}`],
      ["author", `{{${escaped(atlas)}}}`],
      ["year", `{${yearOf(published)}}`],
      ["howpublished", `{\\url{${link}}}`],
      ["urldate", `{${accessed}}`],
      ["note", `{${escaped(note)}}`],
    ]),
  };
}

/** What is plain in a key without its name. */
const PLAIN: readonly string[] = ["place", "metric", "year", "from", "to"];

/** Place, chart, time and whatever else of the address makes one view another: two of one day need two keys. */
const toldApart = (link: string): string[] =>
  [...new URLSearchParams(link.split("?")[1])].flatMap(([name, value]) => [
    ...(PLAIN.includes(name) ? [] : [name]),
    value.toLowerCase(),
  ]);

function bibtex(kind: string, key: string, fields: readonly (readonly [name: string, value: string])[]): string {
  const safe = key.replace(/[^\w:.-]+/g, "-");
  return `@${kind}{${safe},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n")}\n}`;
}

/** What LaTeX would take for a command. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => {
    if (sign === "\\") return "\\textbackslash{}";
    if (sign === "^") return "\\textasciicircum{}";
    if (sign === "~") return "\\textasciitilde{}";
    return `\\${sign}`;
  });
}
