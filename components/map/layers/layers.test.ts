import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { facts, shapes } from "@/lib/fixtures/committed";
import { mapLabels } from "@/lib/map-files";
import { MESSAGES } from "@/lib/messages";
import { channelsOf, FAMILIES, PALETTES } from "@/lib/palette";
import { BOUNDARIES } from "@/lib/room";
import { LANGS } from "@/lib/schema";
import { DEFAULT_VIEW, THEMES, VIEW_LAYERS, VIEW_METRICS, type ViewLayer } from "@/lib/view";
import { followTime } from "./during";
import type { LayerContext, LegendContext } from "./layer";
import {
  all,
  CONTEXTS,
  coloursIn,
  complaints,
  context,
  legendOf,
  paintings,
  styleOf,
  VISIBLE,
  year,
} from "./layer-fixtures";
import { ALL_LAYERS as LAYERS } from "./whole";

const { places, named } = facts;
const sourceOf = (layer: StyleSpecification["layers"][number]) => ("source" in layer ? layer.source : undefined);

describe("the style", () => {
  it("is checked by a check that sees faults", () => {
    const style = styleOf(context());
    expect(complaints({ ...style, layers: [...style.layers, ...style.layers.slice(0, 1)] })).not.toEqual([]);
  });

  it.each(CONTEXTS)("is valid for $name", ({ context: one }) => {
    for (const visible of VISIBLE) expect(complaints(styleOf({ ...one, visible }))).toEqual([]);
  });

  it("asks no server for fonts or icons", () => {
    expect(styleOf(context())).not.toHaveProperty("glyphs");
    expect(styleOf(context())).not.toHaveProperty("sprite");
  });

  it("takes every file from the address that it is given", () => {
    const asked = new Set<string>();
    const file = (name: string) => {
      asked.add(name);
      return `/here/${name}`;
    };
    for (const { context: one } of CONTEXTS) {
      const urls = JSON.stringify(styleOf({ ...one, file }).sources).match(/"[^"]*\.(?:geojson|webp)"/g) ?? [];
      for (const url of urls) expect(url).toMatch(/^"\/here\//);
    }
    expect([...asked].sort()).toEqual([
      "claims.geojson",
      "hillshade.webp",
      "labels-en.geojson",
      "labels-zh.geojson",
      "outlines-detail.geojson",
      "outlines.geojson",
      "provinces-detail.geojson",
      "provinces.geojson",
      "water.geojson",
      "world.geojson",
    ]);
  });

  it("lets the first look wait for nothing that it does not need", () => {
    const { sources, layers } = styleOf(context({ settled: false }));
    expect(JSON.stringify(sources)).not.toMatch(/hillshade|water|claims|detail|labels/);
    expect(layers.map(sourceOf)).not.toContain("relief");
    expect(Object.keys(sources).sort()).toEqual(["outlines", "provinces", "world"]);
  });

  it("only adds to the first look when the map has settled", () => {
    const ids = (settled: boolean) => styleOf(context({ settled })).layers.map(({ id }) => id);
    const settled = ids(true);
    expect(ids(false).filter((id) => !settled.includes(id))).toEqual([]);
    expect(settled).toEqual(expect.arrayContaining(["relief", "rivers", "lakes", "claim-line"]));
  });

  it("draws from near with the detailed lines, in the same layers", () => {
    const [near, far] = [styleOf(context({ close: true })), styleOf(context())];
    expect(near.layers).toEqual(far.layers);
    expect(near.sources.provinces).toMatchObject({ data: expect.stringContaining("provinces-detail.geojson") });
    expect(far.sources.provinces).toMatchObject({ data: expect.stringContaining("/provinces.geojson") });
  });

  it("has the same layers in both themes and both languages, only in other colours and names", () => {
    const ids = CONTEXTS.filter(({ name }) => name.endsWith("substitution, settled, far")).map(({ context: one }) =>
      styleOf(one).layers.map(({ id }) => id),
    );
    for (const one of ids) expect(one).toEqual(ids[0]);
    const light = new Set(coloursIn(PALETTES.light));
    const dark = new Set(coloursIn(PALETTES.dark));
    for (const [palette, own] of [
      [PALETTES.light, light],
      [PALETTES.dark, dark],
    ] as const) {
      for (const colour of coloursIn(styleOf(context({ palette })).layers)) expect(own).toContain(colour);
    }
  });

  it("writes names in the language of the reader", () => {
    for (const lang of LANGS) {
      const { sources } = styleOf(context({ lang, words: MESSAGES[lang] }));
      expect(sources.labels).toMatchObject({ data: expect.stringContaining(`labels-${lang}.geojson`) });
    }
    const spacing = styleOf(context({ lang: "zh", words: MESSAGES.zh })).layers.flatMap((layer) =>
      layer.type === "symbol" ? [layer.layout?.["text-letter-spacing"]] : [],
    );
    expect(new Set(spacing)).toEqual(new Set([0]));
  });

  it("writes every kind of name that the label files hold", () => {
    const kinds = new Set(
      mapLabels(places.all, "en", new Set(["CN", "MM"]), named).features.map((f) => f.properties?.kind),
    );
    const filters = JSON.stringify(
      styleOf(context()).layers.flatMap((layer) => (layer.type === "symbol" ? [layer.filter] : [])),
    );
    for (const kind of kinds) expect(filters).toContain(`"${kind}"`);
  });

  it("does not depend on what is selected: marks are feature state", () => {
    const marks = styleOf(context()).layers.filter(({ id }) => id.startsWith("mark-"));
    expect(marks.map(sourceOf)).toEqual(["world", "provinces", "outlines"]);
    for (const mark of marks) expect(JSON.stringify(mark)).toContain('"feature-state","selected"');
  });
});

describe("what follows the time", () => {
  const follows = (...layers: ViewLayer[]) => followTime(styleOf(context({ visible: new Set(layers) })).layers);

  it("is nothing on the map as it is first shown: a step in time passes the style by", () => {
    expect(follows(...DEFAULT_VIEW.layers)).toBe(false);
  });

  it("is every layer of cooperation that has dates", () => {
    for (const layer of ["meetings", "agreements", "flows", "routes"] as const)
      expect(follows(layer), layer).toBe(true);
  });
});

describe("the view of boundaries", () => {
  const style = (boundary: LayerContext["boundary"], change: Partial<LegendContext> = {}) =>
    styleOf(context({ boundary, ...change }));

  it.each(BOUNDARIES)("%s is a valid style whose files are those of the view, near and far", (boundary) => {
    for (const close of [true, false]) {
      const one = style(boundary, { close });
      expect(complaints(one)).toEqual([]);
      const end = `${boundary === "de-facto" ? "" : `-${boundary}`}${close ? "-detail" : ""}.geojson`;
      for (const source of ["provinces", "outlines"] as const) {
        expect(one.sources[source]).toMatchObject({ data: expect.stringContaining(`/${source}${end}`) });
      }
    }
  });

  it.each(["un-style", "cn"] as const)(
    "%s draws no line of the de facto view and no claim above its own",
    (boundary) => {
      const { layers, sources } = style(boundary);
      const ids = layers.map(({ id }) => id);
      for (const id of ["province-line", "country-line", "claim-line"]) expect(ids).not.toContain(id);
      expect(Object.keys(sources)).not.toContain("claims");
      expect(ids).toEqual(expect.arrayContaining(["disputed-fill", "view-country", "view-dashed", "view-dotted"]));
      expect(ids.indexOf("disputed-fill")).toBeGreaterThan(ids.indexOf("figures-fill"));
    },
  );

  it("never takes out a layer with feature state: MapLibre would throw on a tile on its way", () => {
    const stateful = (boundary: LayerContext["boundary"]) =>
      style(boundary).layers.flatMap((layer) => (JSON.stringify(layer).includes("feature-state") ? [layer] : []));
    for (const boundary of BOUNDARIES) expect(stateful(boundary)).toEqual(stateful("de-facto"));
  });

  it("is told in the legend: its marks, and what it is made from", () => {
    const ids = (boundary: LayerContext["boundary"]) => legendOf(context({ boundary })).map(({ id }) => id);
    expect(ids("de-facto")).toEqual(expect.arrayContaining(["claim", "boundary-basis"]));
    const un = ["disputed-area", "disputed-line", "control-line", "boundary-basis"];
    expect(ids("un-style")).toEqual(expect.arrayContaining(un));
    expect(ids("un-style")).not.toContain("claim");
    expect(ids("cn")).toEqual(expect.arrayContaining(["undetermined-line", "boundary-basis"]));
  });
});

describe("what the switches show and hide", () => {
  it.each(VIEW_LAYERS)("%s has layers of its own, which go when it is off", (layer) => {
    const ids = (visible: ReadonlySet<ViewLayer>) => styleOf(context({ visible })).layers.map(({ id }) => id);
    const without = ids(new Set(VIEW_LAYERS.filter((other) => other !== layer)));
    expect(without.length).toBeLessThan(ids(all).length);
    expect(ids(all).filter((id) => without.includes(id))).toEqual(without);
    const own = LAYERS.filter(({ toggle }) => toggle === layer).flatMap((one) => one.layers(context()));
    expect(ids(all).filter((id) => !without.includes(id))).toEqual(own.map(({ id }) => id));
  });

  it("keep land, figures, borders and names when everything is off", () => {
    const ids = styleOf(context({ visible: new Set() })).layers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["sea", "land", "figures-fill", "country-line", "label-zone"]));
  });
});

describe("the figures on the map", () => {
  it("are drawn by feature state: neither metric nor time changes the style", () => {
    const one = styleOf(context());
    for (const metric of VIEW_METRICS) {
      for (const time of [undefined, year(2004), year(2016)]) {
        expect(styleOf(context({ paintings: paintings({ metric, time }) }))).toEqual(one);
      }
    }
  });

  it.each(THEMES)("look as the ramp of the legend does, and are not coloured without a class (%s)", (theme) => {
    const one = context({ palette: PALETTES[theme] });
    const fills = styleOf(one).layers.filter(({ id }) => id.startsWith("figures-fill"));
    expect(fills.map(sourceOf)).toEqual(["world", "outlines", "provinces"]);
    for (const fill of fills) {
      if (fill.type !== "fill") throw new Error("not a fill");
      const [, state, ...classes] = (fill.paint?.["fill-color"] ?? []) as unknown[];
      expect([state, classes.at(-1)]).toEqual([["feature-state", "step"], "rgba(0,0,0,0)"]);
      const opacity = Number(fill.paint?.["fill-opacity"]);
      for (const [step, colour] of one.palette.ramp.entries()) {
        const wanted = channelsOf(colour);
        const laid =
          String(classes[2 * step + 1])
            .match(/\d+/g)
            ?.map(Number) ?? [];
        const ground = channelsOf(one.palette.named);
        for (const at of [0, 1, 2]) {
          const seen = (laid[at] ?? 0) * opacity + (ground[at] ?? 0) * (1 - opacity);
          expect(Math.abs(seen - (wanted[at] ?? 0)), `${colour} ${at}`).toBeLessThan(1);
        }
      }
    }
  });

  it("are drawn from outlines that exist", () => {
    const drawn = new Set<string | undefined>(shapes.outlines.features.map(({ properties }) => properties.id));
    for (const family of FAMILIES) expect(drawn).toContain(family);
    for (const id of ["golden-triangle-wide", "golden-crescent-wide"]) expect(drawn).toContain(id);
  });
});
