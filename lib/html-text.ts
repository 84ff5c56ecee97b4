const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  middot: "·",
  hellip: "…",
  mdash: "—",
  ndash: "–",
};

/** The words of a saved web page, one line a block; a text that is no web page comes back as it is. */
export function textOfHtml(text: string): string {
  if (!/<(?:!doctype html|html|head|body|meta|div|p|br)\b[^<>]*>/i.test(text.slice(0, 5000))) return text;
  return text
    .replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\s+/g, (gap) => (/[\u3000\u00a0]/.test(gap) ? gap.replace(/\n/g, "") : " "))
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/title|\/blockquote)\b[^<>]*>/gi, "\n")
    .replace(/<\/?[a-z!][^<>]*>/gi, "")
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, signOf)
    .replace(/ *\n */g, "\n");
}

function signOf(entity: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
