/** The order in which the schema of Office lists what a font has. */
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/**
 * The workbook library writes what a font has in an order that strict readers refuse. Takes and returns the text of
 * `xl/styles.xml`; a font with anything that is not in that list is left as it is.
 */
export function fontsInOrder(xml: string): string {
  const rank = (part: string) => FONT_ORDER.indexOf(/^<(\w+)/.exec(part)?.[1] ?? "");
  return xml.replace(/<font>(.*?)<\/font>/gs, (font, inside: string) => {
    const parts = inside.match(/<[^>]+\/>/g) ?? [];
    if (parts.join("") !== inside || parts.some((part) => rank(part) < 0)) return font;
    return `<font>${parts.sort((one, other) => rank(one) - rank(other)).join("")}</font>`;
  });
}
