import { LANGS, type Lang } from "./schema";

/** The name of a briefing's file, in the form that geodata/briefings takes. */
export function briefingFile(name: string, lang: Lang): string {
  return `${name}.${lang}.md`;
}

/**
 * The name and language that a file's name tells. A browser that saves a name twice writes "name.en (1).md".
 * @returns the language only where the file names one
 */
export function partsOfFile(file: string): { name: string; lang?: Lang } {
  const bare = file.replace(/\.(md|markdown|txt)$/i, "").replace(/ ?\(\d+\)$/, "");
  const lang = LANGS.find((one) => bare.endsWith(`.${one}`));
  return { name: fileName(lang ? bare.slice(0, -lang.length - 1) : bare), ...(lang && { lang }) };
}

/** Is a name one of those that belong to what readers compose in their browser? The page at briefings/draft/ shows it. */
export function isDraftName(name: string): boolean {
  return /^draft(-|$)/.test(name);
}

/**
 * A text as the name of a file: small letters, digits and hyphens, and never the name of a draft, which geodata/briefings
 * refuses; empty where nothing of it can stand in such a name.
 */
export function fileName(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-?(?:draft(?:-|$))*/, "")
    .slice(0, 60)
    .replace(/-$/, "");
}
