import type { SeaInset } from "./sea-inset";

/** How the inset is drawn: any CSS colours, so that page and picture may each give theirs. */
export interface InsetLook {
  title: string;
  /** What is read aloud. */
  label: string;
  name(place: string): string;
  colours: { sea: string; land: string; china: string; line: string; ink: string; halo: string };
  /** Family of the type. */
  font: string;
}

/** Two thirds of it in CSS pixels where the inset is as wide as on the page. */
const SIZE = 26;
const asText = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** The inset as an SVG text of its own, framed: what the page shows and what pictures, slides and prints lay over their map. */
export function seaInsetSvg({ width, height, land, china, islands }: SeaInset, look: InsetLook): string {
  const { sea, land: ground, china: own, line, ink, halo } = look.colours;
  const write = (x: number, y: number, text: string, anchor: "middle" | "end") =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${ink}" stroke="${halo}" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${asText(text)}</text>`;
  const paths = [
    [land, ground],
    [china, own],
  ].map(([d, fill]) => `<path d="${d}" fill="${fill}" stroke="${line}" stroke-width="1.2" stroke-linejoin="round"/>`);
  const marks = islands.map(
    ({ id, x, y }) =>
      `<circle cx="${x}" cy="${y}" r="5" fill="${own}" stroke="${ink}" stroke-width="2"/>${write(x, y - 12, look.name(id), "middle")}`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${asText(look.label)}" font-family="${asText(look.font)}" font-size="${SIZE}">`,
    `<rect width="${width}" height="${height}" fill="${sea}"/>${paths.join("")}${marks.join("")}`,
    write(width / 2, height - 14, look.title, "middle"),
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" fill="none" stroke="${ink}" stroke-width="2"/></svg>`,
  ].join("");
}
