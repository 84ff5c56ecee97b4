import { describe, expect, it } from "vitest";
import { facts, look, viewOf } from "./fixtures/committed";
import { room } from "./fixtures/small-atlas";
import { MESSAGES } from "./messages";
import type { AudienceRoom } from "./room";
import type { Lang } from "./schema";
import type { Selection } from "./select";
import { sheetOf } from "./sheet-of";
import { qualifierText } from "./wording";

const neutral = room({ disclaimer: { en: "No opinion on status is implied.", zh: "不表示对地位的任何意见。" } });

const sheet = (
  selection: Selection,
  lang: Lang = "en",
  room: Partial<AudienceRoom> = {},
  gaps: readonly string[] = [],
) =>
  sheetOf(selection, {
    facts,
    lang,
    words: MESSAGES[lang],
    room: { ...neutral, ...room },
    site: "https://atlas.example/sub/",
    now: new Date(2026, 10, 26, 9),
    gaps,
  });

describe("the figures of a sheet", () => {
  const triangle = look("golden-triangle", { time: { from: 2003, to: 2003 } });

  it("holds every figure of the page once, those of the sentence first", () => {
    const { figures } = sheet(triangle);
    const ids = figures.map(({ figure }) => figure.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(triangle.figures.map(({ figure }) => figure.id).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.slice(0, 2)).toEqual(expect.arrayContaining(["F17"]));
  });

  it("keeps the qualifier of each, and says of plans that they are plans", () => {
    for (const lang of ["en", "zh"] as const) {
      for (const { figure, amount, status, basis } of sheet(look("golden-triangle"), lang).figures) {
        if (figure.value !== undefined) expect(amount, figure.id).toContain(qualifierText(figure, lang));
        if (figure.status === "planned") expect(status).toBe(MESSAGES[lang].statuses.planned);
        expect(basis).toBe(MESSAGES[lang].bases[figure.basis]);
      }
    }
  });

  it("names what other sources state, wherever they differ", () => {
    const lines = sheet(look("TH")).figures;
    const differing = lines.filter(({ figure }) => facts.dispute(figure)?.differs);
    expect(differing.map(({ figure }) => figure.id)).toContain("F07");
    for (const { dispute, figure } of differing) expect(dispute, figure.id).toMatch(/^Sources differ: .*\d/);
    expect(lines.filter(({ dispute }) => dispute)).toHaveLength(differing.length);
  });

  it("gives the chosen unit beside the printed amount", () => {
    const line = sheet(look("golden-triangle", { units: { area: "ha" } })).figures.find(
      ({ figure }) => figure.id === "F17",
    );
    expect(line?.amount).toMatch(/ mu$/);
    expect(line?.converted).toMatch(/ ha$/);
  });
});

describe("the sources of a sheet", () => {
  it("are numbered from 1, one number for all figures of a source, also those that only a course draws", () => {
    const { figures, sources, charts } = sheet(look("MM", { metric: "cultivation" }));
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, at) => at + 1));
    const numbers = new Map(sources.map(({ source, number }) => [source.id, number]));
    for (const { figure, source } of figures) expect(source).toBe(numbers.get(figure.source));
    const drawn = charts.flatMap(({ timelines }) => timelines.flatMap(({ lines }) => lines.map(({ runs }) => runs)));
    for (const { figure } of drawn.flat(2)) expect(numbers.has(figure.source)).toBe(true);
    expect(charts[0]?.metric).toBe("cultivation");
  });
});

describe("the foot of a sheet", () => {
  it("links to the live view and says of which days it is", () => {
    const { foot } = sheet(look("MM"));
    expect(foot.link).toBe("https://atlas.example/sub/en/?place=MM");
    expect(foot.dates).toMatch(/^Data as of \d+ \w+ \d{4} · made on 26 November 2026$/);
    expect(foot.disclaimer).toContain("No opinion on status is implied.");
    expect(foot.review).toBeUndefined();
    expect(foot.draft).toBeUndefined();
  });

  it("bears the review line of the room, and never a number of its own", () => {
    expect(sheet(look(), "zh", { review: { number: null } }).foot.review).toBe("地图未送审 内部使用");
    expect(sheet(look(), "zh", { review: { number: "GS(0000)0" } }).foot.review).toBe("审图号：GS(0000)0");
  });

  it("says what is missing of a draft", () => {
    expect(sheet(look(), "en", {}, ["One is missing.", "Two as well."]).foot.draft).toBe(
      "Draft: One is missing. Two as well.",
    );
  });
});

it("says what was chosen", () => {
  const view = viewOf("MM", {
    time: { from: 2003, to: 2005 },
    packs: ["series"],
    compare: { kind: "places", places: ["LA"] },
  });
  expect(sheet(facts.select(view)).about).toMatch(/^Time: 2003–2005 · Figures of: .+ · Beside it on the map: Laos$/);
});
