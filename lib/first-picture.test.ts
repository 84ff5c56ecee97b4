import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { HOME, mercator } from "./camera";
import { firstPicture } from "./first-picture";
import { facts, shapes, viewOf } from "./fixtures/committed";
import { LANGS, type Lang } from "./schema";

const { places } = facts;
const draw = (lang: Lang, label = "Map") =>
  firstPicture({
    shapes,
    choropleth: facts.choropleth(viewOf()),
    places,
    lang,
    label,
    href: (id) => `places/#${id}`,
  });
const PICTURES: Record<Lang, string> = { en: draw("en"), zh: draw("zh") };
const SVG = PICTURES.en;

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** A strict reader of XML without comments or entities of its own: throws at whatever is not well-formed. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const token = /<\/([\w-]+)>|<([\w-]+)((?:\s[\w-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new Error(`not well-formed: ${xml.slice(at, at + 80)}`);
    const [, closes, opens, attributes = "", empty, text] = match;
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`bare & in ${text}`);
      const parent = open.at(-1);
      if (!parent) throw new Error("text outside the root");
      parent.text += text;
    } else if (closes) {
      if (open.pop()?.name !== closes) throw new Error(`</${closes}> closes nothing`);
    } else if (opens) {
      if (/&(?!(?:amp|lt|gt|quot);)/.test(attributes)) throw new Error(`bare & in ${attributes}`);
      const pairs = [...attributes.matchAll(/\s([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]);
      const names = pairs.map(([key]) => key);
      if (new Set(names).size !== names.length) throw new Error(`an attribute twice in <${opens}>`);
      if (found.length > 0 && open.length === 0) throw new Error("a second root");
      const element = { name: opens, attributes: Object.fromEntries(pairs) as Record<string, string>, text: "" };
      found.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> stays open`);
  return found;
}

const links = (lang: Lang) => elementsOf(PICTURES[lang]).filter(({ name }) => name === "a");
const families = ["golden-triangle", "golden-crescent", "border-provinces"];
const members = families.flatMap((id) => places.get(id)?.members ?? []);

describe("the reader of this test", () => {
  it.each(["<a>", "<a></b>", '<a b="1" b="2"/>', "<a/><b/>", '<a b="<"/>', "<a>&nbsp</a>", "<a b=1/>", "x"])(
    "refuses %s",
    (broken) => expect(() => elementsOf(broken)).toThrow(),
  );
});

describe("the first picture", () => {
  it.each(LANGS)("is well-formed in %s, with one svg around everything", (lang) => {
    const [root, ...rest] = elementsOf(PICTURES[lang]);
    expect(root?.name).toBe("svg");
    expect(rest.length).toBeGreaterThan(100);
    expect(PICTURES[lang]).not.toMatch(/undefined|NaN|null|Infinity/);
  });

  it("stays well-formed whatever its label holds", () => {
    const [root] = elementsOf(draw("en", 'A "map" <of> R&D'));
    expect(root?.attributes["aria-label"]).toBe("A &quot;map&quot; &lt;of&gt; R&amp;D");
  });

  it.each(LANGS)("links every province of the three families and the countries of the planting, in %s", (lang) => {
    const linked = new Map(links(lang).map(({ attributes }) => [attributes["data-place"], attributes]));
    for (const id of [...members, "CN", "MM", "LA", "TH", "AF", "PK", "IR", "KP"]) {
      expect([id, linked.get(id)?.href]).toEqual([id, `places/#${id}`]);
    }
  });

  it.each(LANGS)("names its links and regions in %s", (lang) => {
    const plain = (text = "") => text.replaceAll("&amp;", "&");
    for (const { attributes } of links(lang)) {
      expect(plain(attributes["aria-label"])).toBe(places.get(attributes["data-place"] ?? "")?.name[lang]);
    }
    const written = elementsOf(PICTURES[lang]).flatMap(({ name, text }) => (name === "text" ? [text] : []));
    const wanted = ["golden-triangle", "golden-crescent", "CN-YN", "CN-GX", "CN-HL", "CN-XJ"];
    expect(written.sort()).toEqual(wanted.map((id) => places.get(id)?.name[lang]).sort());
  });

  it("links only places that exist, each at most once per shape", () => {
    const ids = links("en").map(({ attributes }) => attributes["data-place"] ?? "");
    for (const id of ids) expect(places.get(id)?.id).toBe(id);
    // Russia lies in two files: the world and its border provinces.
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(twice.filter((id) => id !== "RU")).toEqual([]);
  });

  it("draws closed paths of finite whole numbers", () => {
    const paths = elementsOf(SVG).filter(({ name }) => name === "path");
    expect(paths.length).toBeGreaterThan(100);
    for (const { attributes } of paths) {
      expect(attributes.d).toMatch(/^(?:M-?\d+ -?\d+l-?\d+(?:[ -]-?\d+|-\d+)*z)+$/);
      for (const part of (attributes.d ?? "").slice(1).split("M")) {
        const numbers = part.match(/-?\d+/g)?.map(Number) ?? [];
        expect(numbers.length % 2).toBe(0);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it("stands in the projection of the live map, on the box of its home view", () => {
    const [root] = elementsOf(SVG);
    const [, , width = 0, height = 0] = root?.attributes.viewBox?.split(" ").map(Number) ?? [];
    const [left, top] = mercator(HOME[0], HOME[3]);
    const [right, bottom] = mercator(HOME[2], HOME[1]);
    expect(width / height).toBeCloseTo((right - left) / (bottom - top), 2);
    for (const { name, text, attributes } of elementsOf(SVG)) {
      if (name !== "text") continue;
      const place = places.all.find((one) => one.name.en === text && one.point);
      const [x, y] = mercator(...(place?.point ?? [0, 0]));
      expect(Math.abs(Number(attributes.x) - ((x - left) / (right - left)) * width)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(Number(attributes.y) - ((y - top) / (bottom - top)) * height)).toBeLessThanOrEqual(0.6);
    }
  });

  it("draws a province around its own label point", () => {
    const link = PICTURES.en.indexOf('data-place="CN-YN"');
    const d = /d="M(-?\d+) (-?\d+)l([^z]*)z/.exec(PICTURES.en.slice(link));
    const steps = d?.[3]?.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [Number(d?.[1]), Number(d?.[2])];
    const [xs, ys] = [[x], [y]];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      xs.push(x);
      ys.push(y);
    }
    const label = elementsOf(SVG).find(({ text }) => text === "Yunnan")?.attributes;
    // The paths stand on a grid of half a unit.
    expect(Math.min(...xs) / 2).toBeLessThan(Number(label?.x));
    expect(Math.max(...xs) / 2).toBeGreaterThan(Number(label?.x));
    expect(Math.min(...ys) / 2).toBeLessThan(Number(label?.y));
    expect(Math.max(...ys) / 2).toBeGreaterThan(Number(label?.y));
  });

  it("colours F17 and F18 in their classes, and nothing else", () => {
    const coloured = elementsOf(SVG).filter(({ attributes }) => attributes.class === "fp-figure");
    expect(coloured.map(({ attributes }) => attributes.style).sort()).toEqual([
      "fill:var(--map-ramp-0)",
      "fill:var(--map-ramp-3)",
    ]);
  });

  it("tints the three families, each with its own colours", () => {
    const tints = elementsOf(SVG).filter(({ attributes }) => attributes.class === "fp-zone");
    expect(tints.map(({ attributes }) => attributes["data-place"]).sort()).toEqual([...families].sort());
    for (const { attributes } of tints) {
      const id = attributes["data-place"];
      expect(attributes.style).toBe(`--fill:var(--${id}-fill);--line:var(--${id}-line)`);
    }
  });

  it("tones what the source names and leaves other land plain", () => {
    const toneOf = (id: string) => new RegExp(`data-place="${id}"[^>]*><path class="([^"]*)"`).exec(SVG)?.[1];
    expect(toneOf("MM")).toContain("fp-named");
    expect(toneOf("CN-YN")).toContain("fp-named");
    expect(toneOf("MN")).toContain("fp-land");
    expect(toneOf("NP")).toContain("fp-land");
  });

  it.each(LANGS)("weighs less than 60 kB on the wire in %s", (lang) => {
    expect(brotliCompressSync(PICTURES[lang]).length).toBeLessThan(60_000);
  });
});
