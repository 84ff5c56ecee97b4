/** Markup that is safe to put into a page: made by `html`, nothing else. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | false | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function written(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(written).join("");
  return String(part).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * Markup as a template. Everything put in is text and is escaped, save markup made by the same tag; lists are joined,
 * `undefined` and `false` leave nothing. Blanks at the line ends of the template are left out.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((text, piece, index) => text + written(parts[index - 1]) + piece.replace(/\n\s*/g, ""), ""),
  );
}
