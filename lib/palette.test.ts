import { describe, expect, it } from "vitest";
import { channelsOf, FAMILIES, PALETTES, type Palette, paletteCss } from "./palette";
import { THEMES } from "./view";

const channels = (colour: string) => channelsOf(colour).map((one) => one / 255);

/** Relative luminance after WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast after WCAG 2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Hue in degrees. */
function hue(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour);
  const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
  const spread = high - low || 1;
  const sector = high === r ? (g - b) / spread : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return (sector * 60 + 360) % 360;
}

const apart = (one: number, other: number) => Math.min(Math.abs(one - other), 360 - Math.abs(one - other));

/** How linear red, green and blue reach an eye (Machado, Oliveira and Fernandes 2009, complete deficiency). */
const EYES = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  "without red": [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  "without green": [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  "without blue": [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** A colour as an eye sees it, in CIE Lab. */
function seen(colour: string, eye: readonly number[]): number[] {
  const linear = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const [r = 0, g = 0, b = 0] = [0, 3, 6].map((row) => {
    const sum = linear.reduce((total, channel, at) => total + channel * (eye[row + at] ?? 0), 0);
    return Math.min(1, Math.max(0, sum));
  });
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const PANEL = { light: "#ffffff", dark: "#171b1f" } as const;

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect([hue("#ff0000"), hue("#00ff00"), hue("#0000ff")]).toEqual([0, 120, 240]);
});

describe.each(THEMES)("the %s palette", (theme) => {
  const palette: Palette = PALETTES[theme];
  const grounds = { land: palette.land, named: palette.named, sea: palette.sea };

  it("holds colours of six digits only", () => {
    const colours = paletteCss(theme)
      .split(";")
      .map((line) => line.split(":")[1]);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(colours.length).toBeGreaterThan(20);
  });

  it.each(FAMILIES)("shows the line of %s against land, named land and sea", (family) => {
    for (const ground of Object.values(grounds)) {
      expect(contrast(palette.family[family].line, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(FAMILIES)("keeps the text of %s readable on its halo and on land", (family) => {
    for (const ground of [palette.labelHalo, palette.land, palette.named]) {
      expect(contrast(palette.family[family].text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("keeps names readable: at least 7:1 on their halo, quiet ones at least 4.5:1", () => {
    expect(contrast(palette.label, palette.labelHalo)).toBeGreaterThanOrEqual(7);
    for (const ground of [palette.labelHalo, palette.land, palette.named]) {
      expect(contrast(palette.label, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.labelQuiet, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("shows what is selected, pointed at, claimed and marked as a case", () => {
    for (const mark of [palette.select, palette.hover, palette.claimLine, palette.caseFill]) {
      for (const ground of [palette.land, palette.named]) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.caseFill, palette.caseLine)).toBeGreaterThanOrEqual(3);
  });

  it("goes from low to high in one direction of lightness, in steps that can be told apart", () => {
    const steps = palette.ramp.map(luminance);
    const direction = theme === "light" ? -1 : 1;
    for (const [index, step] of steps.entries()) {
      const before = palette.ramp[index - 1];
      if (!before) continue;
      expect(Math.sign(step - luminance(before))).toBe(direction);
      expect(contrast(palette.ramp[index] ?? before, before)).toBeGreaterThanOrEqual(1.3);
    }
    expect(contrast(palette.ramp[0], palette.ramp[3])).toBeGreaterThanOrEqual(2.5);
  });

  it("tells land with a figure, named land and other land apart", () => {
    const grounds = [palette.land, palette.named, ...palette.ramp, palette.sea];
    expect(new Set(grounds).size).toBe(grounds.length);
  });

  it("tells the states of the gap view apart: each pattern against its own tone, each tone from the others", () => {
    const { reported, ...patterned } = palette.gap;
    for (const [state, { fill, ink }] of Object.entries(patterned)) {
      // What nobody collects is the quietest: told by its tone first.
      expect(contrast(ink, fill), state).toBeGreaterThanOrEqual(state === "uncollected" ? 1.5 : 3);
    }
    const tones = Object.values(palette.gap).map(({ fill }) => fill);
    expect(new Set(tones).size).toBe(tones.length);
    for (const { fill } of Object.values(patterned)) expect(contrast(reported.fill, fill)).toBeGreaterThanOrEqual(1.5);
  });

  it("tells the three families apart by hue, in line and in tint, and by no hue of the ramp", () => {
    for (const part of ["fill", "line"] as const) {
      for (const [index, one] of FAMILIES.entries()) {
        for (const other of FAMILIES.slice(index + 1)) {
          expect(apart(hue(palette.family[one][part]), hue(palette.family[other][part]))).toBeGreaterThanOrEqual(40);
        }
        for (const step of palette.ramp) {
          expect(apart(hue(palette.family[one][part]), hue(step))).toBeGreaterThanOrEqual(20);
        }
      }
    }
  });

  it("shows every line of a chart against the panel", () => {
    for (const line of palette.lines) expect(contrast(line, PANEL[theme])).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(EYES))("tells the lines of a chart apart for an eye: %s", (_, eye) => {
    for (const [index, one] of palette.lines.entries()) {
      for (const other of palette.lines.slice(index + 1)) {
        const there = seen(other, eye);
        const distance = Math.hypot(...seen(one, eye).map((value, at) => value - (there[at] ?? 0)));
        expect([one, other, distance > 15]).toEqual([one, other, true]);
      }
    }
  });

  it("keeps one hue for all parts of a family", () => {
    for (const family of FAMILIES) {
      const { fill, line, text } = palette.family[family];
      expect(apart(hue(fill), hue(line))).toBeLessThan(15);
      expect(apart(hue(fill), hue(text))).toBeLessThan(15);
    }
  });

  it("is written as custom properties that the page and the first picture use", () => {
    const css = paletteCss(theme).split(";");
    expect(css).toContain(`--map-land:${palette.land}`);
    expect(css).toContain(`--map-ramp-3:${palette.ramp[3]}`);
    for (const family of FAMILIES) {
      for (const part of ["fill", "line", "text"] as const) {
        expect(css).toContain(`--${family}-${part}:${palette.family[family][part]}`);
      }
    }
    expect(new Set(css.map((line) => line.split(":")[0])).size).toBe(css.length);
  });
});

it("is written with the same names in both themes", () => {
  const names = THEMES.map((theme) =>
    paletteCss(theme)
      .split(";")
      .map((line) => line.split(":")[0]),
  );
  expect(names[0]).toEqual(names[1]);
});

it("keeps the hue of a family from theme to theme", () => {
  for (const family of FAMILIES) {
    const [light, dark] = THEMES.map((theme) => hue(PALETTES[theme].family[family].line));
    expect(apart(light ?? 0, dark ?? 180)).toBeLessThan(15);
  }
});
