import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { facts, shapes } from "@/lib/fixtures/committed";
import { mapLabels } from "@/lib/map-files";
import { MESSAGES } from "@/lib/messages";
import { FAMILIES, PALETTES } from "@/lib/palette";
import { BOUNDARIES } from "@/lib/room";
import { hasLand, sceneOf } from "@/lib/scene";
import { LANGS } from "@/lib/schema";
import { DEFAULT_VIEW, THEMES, VIEW_LAYERS, VIEW_METRICS, type View, type ViewLayer } from "@/lib/view";
import { voiceOf } from "@/lib/voice";
import { painter } from "../painting";
import { legendOf as legendOfLayers, pickableOf as pickableOfLayers, styleOf as styleOfLayers } from ".";
import { followTime } from "./during";
import { gapUniverse } from "./gaps";
import { type LayerContext, type LegendContext, PAGE_TYPE } from "./layer";
import { ALL_LAYERS as LAYERS } from "./whole";

/** The check that MapLibre itself runs, in the version that it brings: another package brings an older one. */
const fromMapLibre = createRequire(import.meta.resolve("maplibre-gl"));
const spec: { validateStyleMin(style: StyleSpecification): { message: string }[] } = await import(
  pathToFileURL(fromMapLibre.resolve("@maplibre/maplibre-gl-style-spec")).href
);

const { places, named, atlas } = facts;
const cases = atlas.packs.flatMap((pack) => pack.cases);
const all: ReadonlySet<ViewLayer> = new Set(VIEW_LAYERS);

const paint = painter(facts);
const paintings = (change: Partial<View> = {}) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return [paint(view, view.time)];
};
const year = (of: number) => ({ from: of, to: of });

const styleOf = (one: LayerContext) => styleOfLayers(LAYERS, one);
const legendOf = (one: LegendContext) => legendOfLayers(LAYERS, one);
const pickableOf = (one: Pick<LayerContext, "visible" | "settled" | "scene">) => pickableOfLayers(LAYERS, one);
const items = [...facts.items.values()];
const figures = atlas.packs.flatMap((pack) => pack.figures);

function context(change: Partial<LegendContext> = {}): LegendContext {
  return {
    ...voiceOf({ facts, lang: "en", words: MESSAGES.en }),
    palette: PALETTES.light,
    named,
    paintings: paintings(),
    selected: undefined,
    names: {},
    cases,
    items,
    allItems: facts.items,
    figures,
    better: facts.better,
    boundary: "de-facto",
    visible: all,
    file: (name) => `https://atlas.example/geo/${name}`,
    close: false,
    type: PAGE_TYPE,
    settled: true,
    ...change,
  };
}

const VISIBLE: ReadonlySet<ViewLayer>[] = [all, new Set(), ...VIEW_LAYERS.map((layer) => new Set([layer]))];
const CONTEXTS = THEMES.flatMap((theme) =>
  LANGS.flatMap((lang) =>
    VIEW_METRICS.flatMap((metric) =>
      [true, false].flatMap((settled) =>
        [true, false].map((close) => ({
          name: [theme, lang, metric, settled ? "settled" : "first look", close ? "close" : "far"].join(", "),
          context: context({
            lang,
            words: MESSAGES[lang],
            palette: PALETTES[theme],
            paintings: paintings({ metric }),
            settled,
            close,
          }),
        })),
      ),
    ),
  ),
);
const sourceOf = (layer: StyleSpecification["layers"][number]) => ("source" in layer ? layer.source : undefined);
const complaints = (style: StyleSpecification): string[] => spec.validateStyleMin(style).map(({ message }) => message);
/** Every colour that stands anywhere in a value. */
/** Red, green and blue of "#rrggbb" or "rgb(r,g,b)". */
const channelsOf = (colour: string): number[] =>
  colour.startsWith("#")
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/\d+/g) ?? []).map(Number);
const coloursIn = (value: unknown) => JSON.stringify(value).match(/#[0-9a-f]{6}/g) ?? [];

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
        const laid = channelsOf(String(classes[2 * step + 1]));
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

describe("an open thing", () => {
  const scenes = [...facts.items.values()].map((item) => sceneOf(item, { items: facts.items, places }));

  it("changes nothing but sources and what is seen, whatever it is", () => {
    const ids = styleOf(context()).layers.map(({ id }) => id);
    for (const scene of scenes) {
      const style = styleOf(context({ scene }));
      expect(style.layers.map(({ id }) => id)).toEqual(ids);
    }
    for (const scene of scenes.slice(0, 8)) expect(complaints(styleOf(context({ scene })))).toEqual([]);
  });

  it("hides the other layers of cooperation and shows its own", () => {
    const [scene] = scenes;
    const unseen = (one: LegendContext) =>
      styleOf(one).layers.flatMap(({ id, layout }) => (layout?.visibility === "none" ? [id] : []));
    expect(unseen(context({ scene }))).toEqual(expect.arrayContaining(["cases-dot", "routes-line", "agreements-line"]));
    expect(unseen(context({ scene }))).not.toContain("scene-dot");
    expect(unseen(context())).toEqual(expect.arrayContaining(["scene-dot", "scene-name", "dim-world"]));
    expect(unseen(context())).not.toContain("cases-dot");
  });

  it("lays the rest back by opacity alone once it has done so, so that no land is tiled anew", () => {
    const dims = (one: LegendContext) => styleOf(one).layers.filter(({ id }) => id.startsWith("dim-"));
    const opacities = (one: LegendContext) =>
      dims(one).map((layer) => (layer.type === "fill" ? layer.paint?.["fill-opacity"] : undefined));
    const scene = scenes.find(hasLand);
    const [open, closed] = [context({ scene, staged: true }), context({ staged: true })];
    expect(opacities(closed)).toEqual([0, 0, 0]);
    expect(opacities(open)).toEqual([0.72, 0.72, 0.72]);
    expect(dims(open).map(({ layout }) => layout)).toEqual(dims(closed).map(({ layout }) => layout));
  });
});

describe("the joint cases", () => {
  it("stand at the partner country, one point a case", () => {
    const source = styleOf(context()).sources.cases;
    if (source?.type !== "geojson" || typeof source.data === "string") throw new Error("cases are not in the style");
    expect(source.data).toMatchObject({
      features: cases.map(({ id, markedAt, name }) => ({
        properties: { item: id, place: markedAt, name: name.en },
        geometry: { type: "Point", coordinates: places.get(markedAt)?.point },
      })),
    });
  });

  it("stand apart, so that each can be pointed at", () => {
    const spots = cases.map(({ markedAt }) => markedAt);
    expect(new Set(spots).size).toBe(spots.length);
  });
});

describe("what answers to the pointer", () => {
  it("is a layer of the style that is shown", () => {
    for (const visible of VISIBLE) {
      for (const settled of [true, false]) {
        const ids = styleOf(context({ visible, settled })).layers.map(({ id }) => id);
        for (const id of pickableOf({ visible, settled })) expect(ids).toContain(id);
      }
    }
  });

  it("is the topmost first", () => {
    const ids = styleOf(context()).layers.map(({ id }) => id);
    const order = pickableOf({ visible: all, settled: true }).map((id) => ids.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(pickableOf({ visible: all, settled: true })).toEqual(
      expect.arrayContaining(["cases-dot", "areas-fill", "land"]),
    );
  });
});

describe("the legend", () => {
  it("has an entry for every family, in its colour and its words", () => {
    for (const { context: one } of CONTEXTS) {
      for (const family of FAMILIES) {
        expect(legendOf(one).find(({ id }) => id === family)).toMatchObject({
          label: one.words.layers[family],
          place: family,
          toggle: family,
          mark: { line: one.palette.family[family].line },
        });
      }
    }
  });

  it("has a switch for every layer that can be hidden, also while it is hidden", () => {
    for (const visible of VISIBLE) {
      const toggles = legendOf(context({ visible })).flatMap(({ toggle }) => (toggle ? [toggle] : []));
      expect([...toggles].sort()).toEqual([...VIEW_LAYERS].sort());
    }
  });

  it("names every entry, each by an id and a label of its own", () => {
    for (const { context: one } of CONTEXTS) {
      const entries = legendOf(one);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
      for (const { label } of entries) expect(label).toMatch(/^(?!.*undefined).+/);
    }
  });

  it("explains every colour class that is on the map, and no other", () => {
    const steps = (one: LegendContext) => legendOf(one).filter(({ id }) => id.startsWith("step-"));
    expect(steps(context()).map(({ label }) => label)).toEqual(["Planting ≤ 150,000 mu", "Planting ≤ 600,000 mu"]);
    expect(steps(context()).map(({ mark }) => "fill" in mark && mark.fill)).toEqual([
      PALETTES.light.ramp[0],
      PALETTES.light.ramp[3],
    ]);
    const chinese = context({ lang: "zh", words: MESSAGES.zh });
    expect(steps(chinese).map(({ label }) => label)).toEqual(["种植 ≤ 15万亩", "种植 ≤ 60万亩"]);
  });

  it("says so when a chart has no figure of a territory", () => {
    const seizures = context({ paintings: paintings({ metric: "seizures", packs: ["cn-2005"] }) });
    expect(legendOf(seizures).find(({ id }) => id === "no-step")?.label).toBe("Seizures: no figure of one territory");
    expect(legendOf(context()).some(({ id }) => id === "no-step")).toBe(false);
  });

  it("tells two years apart where they are counted in different units", () => {
    const two = (metric: View["metric"], ...years: number[]) =>
      legendOf(context({ paintings: years.flatMap((of) => paintings({ metric, time: year(of) })) }));
    const labels = two("aid", 2004, 2014).flatMap(({ id, label }) => (id.startsWith("step-") ? [label] : []));
    expect(labels).toEqual([
      expect.stringMatching(/^2004 Aid ≤ [\d,]+ yuan$/),
      expect.stringMatching(/^2014 Aid ≤ .+ US dollars$/),
    ]);
    const same = two("cultivation", 2004, 2014).flatMap(({ id, label }) => (id.startsWith("step-") ? [label] : []));
    expect(same).toEqual(["Poppy ≤ 400 ha", "Poppy ≤ 4,000 ha", "Poppy ≤ 40,000 ha", "Poppy ≤ 400,000 ha"]);
  });

  it("names the five states of the gap view with their counts, in place of the classes", () => {
    const view = { place: "AF", metric: "cultivation", layers: ["gaps"], time: year(2016) } as const;
    const entries = (one: LegendContext) =>
      legendOf(one).flatMap(({ id, label }) => (/^(gap-|step-)/.test(id) ? [label] : []));
    const english = context({ paintings: paintings(view), selected: "AF" });
    expect(entries(english)).toEqual([
      "Figure reported: 21",
      "Reported as zero: 0",
      "Sources disagree: 0",
      "Not reported for this time: 4",
      "Not collected by any source here: 9",
    ]);
    expect(gapUniverse(english)).toBe("Afghanistan: 34 provinces");
    const chinese = context({ lang: "zh", words: MESSAGES.zh, paintings: paintings(view), selected: "AF-HEL" });
    expect(entries(chinese)).toEqual([
      "有数字：21",
      "报告为零：0",
      "来源不一：0",
      "该时段未报告：4",
      "所收来源均未统计：9",
    ]);
    expect(gapUniverse(chinese)).toBe("阿富汗：34个省级单位");
    const two = [2014, 2016].flatMap((of) => paintings({ ...view, time: year(of) }));
    expect(entries(context({ paintings: two, selected: "AF" }))[0]).toBe("Figure reported: 19 (2014), 21 (2016)");
  });

  it("says so when the gap view has nothing to count", () => {
    const nothing = context({ paintings: paintings({ place: "JP", layers: ["gaps"] }), selected: "JP" });
    expect(legendOf(nothing).some(({ id }) => id.startsWith("gap-"))).toBe(false);
    expect(gapUniverse(nothing)).toBe("Japan: this atlas lists no provinces to count");
    expect(gapUniverse(context())).toBe("");
  });

  it("uses only colours that the map uses", () => {
    for (const { context: one } of CONTEXTS.filter(({ name }) => name.includes("settled"))) {
      const drawn = new Set([...coloursIn(styleOf({ ...one, visible: all }).layers), ...one.palette.ramp]);
      for (const colour of coloursIn(legendOf(one).map(({ mark }) => mark))) expect(drawn).toContain(colour);
    }
  });
});

it("writes the names of the room in place of those of the published file", () => {
  const names = { LA: { en: "Lao PDR", zh: "老挝人民民主共和国" } };
  const fields = styleOf(context({ names, lang: "zh" })).layers.flatMap((layer) =>
    layer.id.startsWith("label-") && layer.type === "symbol" ? [layer.layout?.["text-field"]] : [],
  );
  expect(fields).toHaveLength(3);
  for (const field of fields) {
    expect(field).toEqual(["match", ["get", "id"], "LA", "老挝人民民主共和国", ["get", "name"]]);
  }
});
