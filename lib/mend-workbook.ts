/** The order in which the schema of Office lists what a font has. */
const FONT_ORDER = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/**
 * The workbook library writes what a font has in an order that strict readers refuse. Takes and returns the text of
 * `xl/styles.xml`; what the schema does not list stays at the end.
 */
export function fontsInOrder(xml: string): string {
  const rank = (part: string) => {
    const at = FONT_ORDER.indexOf(/^<(\w+)/.exec(part)?.[1] ?? "");
    return at < 0 ? FONT_ORDER.length : at;
  };
  return xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const parts = inside.match(/<[^>]+\/>/g) ?? [];
    return `<font>${parts.sort((one, other) => rank(one) - rank(other)).join("")}</font>`;
  });
}
