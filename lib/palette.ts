import type { GapState } from "./gaps";
import type { Theme } from "./view";

/** The families of regions, each with one hue wherever it appears: map, legend, list, first picture. */
export const FAMILIES = ["golden-triangle", "golden-crescent", "border-provinces"] as const;
export type Family = (typeof FAMILIES)[number];

export interface Palette {
  sea: string;
  land: string;
  landLine: string;
  provinceLine: string;
  countryLine: string;
  claimLine: string;
  /** Disputed ground where it is shown as nobody's. */
  neutral: string;
  water: string;
  label: string;
  labelHalo: string;
  labelQuiet: string;
  /** Choropleth: low to high, perceptually even (light → dark on light, dark → light on dark). */
  ramp: readonly [string, string, string, string];
  /** Named by the source without a figure. */
  named: string;
  select: string;
  hover: string;
  caseFill: string;
  caseLine: string;
  /** Things of cooperation: bilateral links, aid and training, corridors, meetings, findings. */
  bond: string;
  flow: string;
  route: string;
  meeting: string;
  finding: string;
  /** The gap view: a tone for each state, and the ink of the pattern upon it. */
  gap: Record<GapState, { fill: string; ink: string }>;
  family: Record<Family, { fill: string; line: string; text: string }>;
  /** Lines of the charts through time: told apart under every common colour-vision deficiency, 3:1 against the panel. */
  lines: readonly [string, string, string, string, string, string];
}

/** Red, green and blue of "#rrggbb", 0 to 255. */
export const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/**
 * One table for both themes. Family hues come from the Okabe–Ito set (distinct under the common colour-vision
 * deficiencies); every `line` has at least 3:1 against its land, every `text` at least 4.5:1.
 */
export const PALETTES: Record<Theme, Palette> = {
  light: {
    sea: "#dce6ec",
    land: "#e8eaea",
    landLine: "#b9b4a8",
    provinceLine: "#cfc9bc",
    countryLine: "#8d877a",
    claimLine: "#6d675c",
    neutral: "#c4c2c8",
    water: "#a9c3d1",
    label: "#2b2a27",
    labelHalo: "#fbfaf7",
    labelQuiet: "#3f3b34",
    ramp: ["#b0dcc2", "#80c29d", "#4da07b", "#2b7d5b"],
    named: "#f8f4e8",
    select: "#111111",
    hover: "#4a4a4a",
    caseFill: "#5b3f8f",
    caseLine: "#ffffff",
    bond: "#3f4a9c",
    flow: "#8a4b08",
    route: "#8c1d18",
    meeting: "#2b2a27",
    finding: "#6b2f7c",
    gap: {
      reported: { fill: "#4da07b", ink: "#1f5f45" },
      zero: { fill: "#d3ecdd", ink: "#2b7d5b" },
      disputed: { fill: "#f1dcc0", ink: "#9a4a0f" },
      indirect: { fill: "#a8d4bb", ink: "#1f5f45" },
      missing: { fill: "#fbfaf7", ink: "#55585c" },
      uncollected: { fill: "#cdd0d3", ink: "#8f9499" },
    },
    family: {
      "golden-triangle": { fill: "#e3a008", line: "#a16a00", text: "#7a4f00" },
      "golden-crescent": { fill: "#d6336c", line: "#b3245a", text: "#8f1746" },
      "border-provinces": { fill: "#1c7ea6", line: "#13688b", text: "#0d536f" },
    },
    lines: ["#024fac", "#fe5348", "#15a087", "#952775", "#4e7316", "#2b2b2b"],
  },
  dark: {
    sea: "#10181f",
    land: "#1b2126",
    landLine: "#49525a",
    provinceLine: "#3a434b",
    countryLine: "#79848d",
    claimLine: "#a3adb5",
    neutral: "#4a4d55",
    water: "#2c4555",
    label: "#f1efe9",
    labelHalo: "#161c21",
    labelQuiet: "#d3d7da",
    ramp: ["#2c5547", "#3f7f68", "#66b093", "#a9e0c6"],
    named: "#30373b",
    select: "#ffffff",
    hover: "#d5d8da",
    caseFill: "#c3a8f5",
    caseLine: "#161c21",
    bond: "#a9b4ff",
    flow: "#f0a860",
    route: "#ff9a8f",
    meeting: "#f1efe9",
    finding: "#dca6ee",
    gap: {
      reported: { fill: "#4f9a7c", ink: "#a9e0c6" },
      zero: { fill: "#20382f", ink: "#8fd3b4" },
      disputed: { fill: "#46331d", ink: "#f2a65a" },
      indirect: { fill: "#2c5445", ink: "#a9e0c6" },
      missing: { fill: "#1b2126", ink: "#c3c8cc" },
      uncollected: { fill: "#3d444a", ink: "#6f777e" },
    },
    family: {
      "golden-triangle": { fill: "#f0b429", line: "#f0b429", text: "#ffd166" },
      "golden-crescent": { fill: "#f0719b", line: "#f0719b", text: "#ffa3c0" },
      "border-provinces": { fill: "#4cb5de", line: "#4cb5de", text: "#8fd6f2" },
    },
    lines: ["#337bfd", "#dd581c", "#4ce289", "#c579bd", "#f3ee18", "#dbffff"],
  },
};

/** The palette as CSS custom properties (`--map-sea`, `--golden-triangle-line` …), so that page, first picture and map share one table. */
export function paletteCss(theme: Theme): string {
  const palette = PALETTES[theme];
  const lines = Object.entries(palette).flatMap(([name, value]): string[] => {
    if (typeof value === "string") return [`--map-${name}:${value}`];
    if (Array.isArray(value)) return value.map((colour, step) => `--map-${name}-${step}:${colour}`);
    return Object.entries(value as Palette["family"] | Palette["gap"]).flatMap(([key, colours]) =>
      Object.entries(colours).map(([part, colour]) => `--${name === "gap" ? "gap-" : ""}${key}-${part}:${colour}`),
    );
  });
  return lines.join(";");
}

/** Both palettes as custom properties: the system's theme, unless the page carries another; on paper the light one. */
export function themesCss(): string {
  const [light, dark] = [paletteCss("light"), paletteCss("dark")];
  return `:root{${light}}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}@media screen{:root[data-theme=dark]{${dark}}}`;
}
