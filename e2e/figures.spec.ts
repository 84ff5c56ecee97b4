import type { Locator, Page } from "@playwright/test";
import { rowsOfPacks } from "../lib/fixtures/data-rows";
import type { Figure, Qualifier, Unit } from "../lib/schema";
import {
  cardOf,
  chartOf,
  LANGS,
  type Lang,
  METRICS,
  type Metric,
  open,
  readAtlas,
  showAll,
  view,
  withoutWebgl,
  wordsOf,
} from "./atlas-page";
import { expect, test } from "./atlas-test";

test.beforeEach(async ({ page }) => withoutWebgl(page));

/** The chart that must hold a figure, from the metric and status alone. */
function chartFor({ metric, status }: Figure): Metric | undefined {
  if (status === "alleged") return undefined;
  if (metric === "substitution_area") return "substitution";
  if (metric === "seizure" || metric === "asset_seizure" || metric === "asset_freeze") return "seizures";
  if (metric === "aid_fund" || metric === "aid_in_kind" || metric === "project_fund") return "aid";
  return undefined;
}
const isOfBrief = ({ pack }: { pack: string }) => pack === "cn-2005";

/** The amount without the sign that sources differ. */
const withoutMark = (text: string) => text.replace("≠", "").trim();

/** Show every bar: the page folds long charts. */
async function unfold(page: Page): Promise<void> {
  const folds = page.locator("[data-chart] button[aria-expanded='false']:is(.more-kinds, .more-rows)");
  while ((await folds.count()) > 0) await folds.first().click();
}

const isMoney = ({ metric }: Figure) => metric === "asset_seizure" || metric === "asset_freeze";

const BEFORE: Record<Lang, Record<Exclude<Qualifier, "range">, string>> = {
  en: { exact: "", about: "about ", at_least: "more than ", nearly: "nearly ", at_most: "at most " },
  zh: { exact: "", about: "约", at_least: "逾", nearly: "近", at_most: "至多" },
};
const AFTER: Partial<Record<Unit, Record<Lang, string>>> = {
  mu: { en: "mu", zh: "亩" },
  kg: { en: "kg", zh: "千克" },
  t: { en: "t", zh: "吨" },
  CNY: { en: "yuan", zh: "元" },
  USD: { en: "US dollars", zh: "美元" },
  EUR: { en: "euros", zh: "欧元" },
  MYR: { en: "ringgit", zh: "马币" },
};

/** Read an amount off the page again: "more than 500 million yuan" and "逾5亿元" are both at_least 500000000 CNY. */
function readAmount(text: string, lang: Lang): { qualifier?: string; value: number; unit?: string } {
  const [, before = "", digits = "", size = "", after = ""] =
    /^(\D*)([\d.,]+)\s*(million|亿|万)?\s*(.*)$/.exec(text.trim()) ?? [];
  const times = { million: 1e6, 亿: 1e8, 万: 1e4 }[size] ?? 1;
  return {
    qualifier: Object.entries(BEFORE[lang]).find(([, word]) => word === before)?.[0],
    value: Math.round(Number(digits.replaceAll(",", "")) * times * 100) / 100,
    unit: Object.entries(AFTER).find(([, words]) => words?.[lang] === after)?.[0],
  };
}

const amountOf = ({ qualifier, value, unit }: Figure) => ({ qualifier, value, unit });

async function expectAmount(button: Locator, figure: Figure, lang: Lang): Promise<void> {
  await expect(button, figure.id).toBeVisible();
  expect(readAmount(withoutMark((await button.textContent()) ?? ""), lang), `${figure.id} as shown`).toEqual(
    amountOf(figure),
  );
}

for (const lang of LANGS) {
  const words = wordsOf(lang);

  test(`every charted figure stands in its chart, drawn as it is qualified (${lang})`, async ({ page }) => {
    const figures = (await readAtlas(page)).figures.filter(isOfBrief);
    await open(page, lang, "?packs=cn-2005");
    await unfold(page);
    const charted = figures.filter(chartFor);
    const totals = figures.filter(({ parts }) => parts.length > 0);
    expect(charted.length).toBeGreaterThanOrEqual(18);

    for (const figure of figures) {
      const metric = chartFor(figure);
      const rows = page.locator(`[data-chart] [data-figure="${figure.id}"]`);
      if (!metric || totals.includes(figure)) await expect(rows, `${figure.id} is no bar`).toHaveCount(0);
      if (!metric) continue;
      const chart = chartOf(page, metric);
      if (totals.includes(figure)) {
        const total = chart.locator(".facet-total").getByRole("button").filter({ hasText: /\d/ });
        await expectAmount(total, figure, lang);
        continue;
      }
      await expect(rows).toHaveCount(1);
      const row = chart.locator(`[data-figure="${figure.id}"]`);
      await expectAmount(row.locator("button.figure"), figure, lang);
      const facet = (await row.locator("xpath=ancestor::*[@data-facet]").getAttribute("data-facet")) ?? "";
      expect(facet.startsWith("money-"), `${figure.id} stands with money seized or frozen`).toBe(isMoney(figure));
      expect(facet.includes("planned"), `${figure.id} stands with plans`).toBe(figure.status === "planned");
      if (!isMoney(figure))
        expect(facet, `unit and basis of ${figure.id}`).toContain(`-${figure.unit}-${figure.basis}`);
      await expect(row.locator(".bar-open"), `open end of ${figure.id}`).toHaveCount(
        figure.qualifier === "at_least" ? 1 : 0,
      );
      await expect(row.locator(".bar-hatch"), `hatching of ${figure.id}`).toHaveCount(
        figure.status === "planned" ? 1 : 0,
      );
    }

    await test.step("the marks of qualifiers", async () => {
      for (const id of ["F02", "F12"]) await expect(page.locator(`[data-figure="${id}"] .bar-open`)).toBeVisible();
      const fill = (id: string) =>
        page
          .locator(`[data-figure="${id}"] .bar path`)
          .first()
          .evaluate((bar) => getComputedStyle(bar).fill);
      await expect(page.locator('[data-figure="F08"] .bar-about')).toHaveCount(1);
      expect(await fill("F08"), "about is lighter than exact").not.toBe(await fill("F21"));
      const planned = page.locator('[data-facet]:has([data-figure="F27"])');
      await expect(planned.locator("[data-figure]")).toHaveCount(1);
      await expect(planned.locator(".bar-planned")).toHaveCount(1);
      await expect(planned).toContainText(words.chart.basis.planned);
      const keys = (metric: Metric) =>
        chartOf(page, metric)
          .locator(".chart-key [data-key]:not([data-key='differs'])")
          .evaluateAll((all) => all.map((one) => one.getAttribute("data-key")));
      expect(await keys("substitution")).toEqual([]);
      expect(await keys("seizures")).toEqual(["about", "source"]);
      expect(await keys("aid")).toEqual(["at_least", "planned"]);
    });

    await test.step("money seized or frozen is apart, and F06 in no chart", async () => {
      await expect(chartOf(page, "seizures").getByText(words.chart.groups.money)).toBeVisible();
      await expect(chartOf(page, "aid").getByText(words.chart.groups.money)).toHaveCount(0);
      await expect(page.locator('[data-chart] [data-figure="F06"]')).toHaveCount(0);
      for (const metric of METRICS) {
        await expect(chartOf(page, metric)).not.toContainText(lang === "en" ? /more than 4 t\b/ : /逾4吨/);
      }
    });

    await test.step("bars of one axis are as long as their values", async () => {
      const facets = await page.locator("[data-facet]").evaluateAll((all) =>
        all.map((facet) =>
          [...facet.querySelectorAll("[data-figure]")].map((row) => ({
            id: row.getAttribute("data-figure") ?? "",
            width: (row.querySelector(".bar path:not(.bar-open)") as SVGGraphicsElement | null)?.getBBox().width ?? 0,
          })),
        ),
      );
      const measureOf = (id: string) => {
        const figure = figures.find((one) => one.id === id);
        return (figure && isMoney(figure) ? figure.converted?.value : undefined) ?? figure?.value ?? 0;
      };
      for (const bars of facets) {
        const longest = bars.reduce((a, b) => (a.width > b.width ? a : b));
        for (const bar of bars) {
          const wanted = (measureOf(bar.id) / measureOf(longest.id)) * longest.width;
          expect(Math.abs(bar.width - Math.max(2, wanted)), `${bar.id} beside ${longest.id}`).toBeLessThan(1);
        }
      }
    });

    await test.step("the table holds the same rows", async () => {
      for (const metric of METRICS) {
        const chart = chartOf(page, metric);
        const inChart = [
          ...(await chart
            .locator("[data-figure]")
            .evaluateAll((all) => all.map((row) => row.getAttribute("data-figure") ?? ""))),
          ...totals.filter((figure) => chartFor(figure) === metric).map(({ id }) => id),
        ];
        await chart.getByRole("button", { name: words.chart.table, exact: true }).click();
        const table = chart.getByRole("table");
        await expect(table.locator("tbody tr")).toHaveCount(inChart.length);
        await expect(chart.locator("[data-facet]")).toHaveCount(0);
        const inTable: string[] = [];
        for (const row of await table.locator("tbody tr").all()) {
          const cells = await row.locator("th, td").allInnerTexts();
          const id = /F\d+/.exec(cells.at(-1) ?? "")?.[0] ?? "";
          inTable.push(id);
          const figure = figures.find((one) => one.id === id);
          expect(figure, `row of ${id}`).toBeDefined();
          if (!figure) continue;
          expect(readAmount(cells[2] ?? "", lang), `${id} in the table`).toEqual(amountOf(figure));
          expect(cells[8], `${id} as printed`).toBe(figure.printed);
          expect(cells[7]).toBe(words.statuses[figure.status]);
          expect(cells[6]).toBe(words.bases[figure.basis]);
        }
        expect(inTable.sort()).toEqual(inChart.sort());
        await chart.getByRole("button", { name: words.chart.chart, exact: true }).click();
        await expect(chart.locator("[data-facet]").first()).toBeVisible();
        await unfold(page);
      }
    });
  });

  test(`every figure has its card, by address and afresh (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    const { figures, sources } = await readAtlas(page);
    const byId = new Map(figures.filter(isOfBrief).map((figure) => [figure.id, figure]));
    expect(byId.size).toBe(27);
    await open(page, lang, "?packs=cn-2005");

    const expectCard = async (id: string) => {
      const figure = byId.get(id);
      const source = sources.find((one) => one.id === figure?.source);
      const card = cardOf(page, id);
      await expect(card).toBeVisible();
      expect(figure && source, `${id} is published with its source`).toBeTruthy();
      if (!figure || !source) return;
      const lines = await card
        .locator("dl > div")
        .evaluateAll((all) =>
          Object.fromEntries(
            all.map((line) => [
              line.querySelector("dt")?.textContent ?? "",
              line.querySelector("dd")?.textContent ?? "",
            ]),
          ),
        );
      const s = words.card.lines;
      expect(lines[s.printed], `${id} as printed`).toBe(figure.printed);
      expect(lines[s.title], `title of ${id}`).toContain(source.title);
      if (lang === "en") expect(lines[s.title]).toContain(source.titleEn);
      expect(lines[s.locator], `paragraph of ${id}`).toContain(figure.locator?.para.replace("P", ""));
      expect(lines[s.locator], `line of ${id}`).toContain(String(figure.locator?.line));
      expect(lines[s.status]).toBe(words.statuses[figure.status]);
      expect(lines[s.qualifier]).toBe(words.qualifiers[figure.qualifier]);
      expect(lines[s.basis]).toBe(words.bases[figure.basis]);
      expect(lines[s.id]).toBe(id);
      if (figure.summary) await expect(card).toContainText(figure.summary[lang]);
      if (figure.note) await expect(card).toContainText(figure.note[lang]);
      if (AFTER[figure.unit]) {
        expect(readAmount(await card.getByRole("heading", { level: 2 }).innerText(), lang), `heading of ${id}`).toEqual(
          amountOf(figure),
        );
      }
      for (const part of figure.parts) {
        const amount = byId.get(part)?.printed;
        expect(amount, `${part} is published`).toBeTruthy();
      }
      const parts = card.locator("dl > div").filter({ hasText: s.totalOf }).locator("button.figure");
      await expect(parts, `parts of ${id}`).toHaveCount(figure.parts.length);
    };

    await test.step("all cards by address", async () => {
      for (const id of byId.keys()) {
        await view(page, `?packs=cn-2005&item=${id}`);
        await expectCard(id);
      }
      await view(page, "?packs=cn-2005");
      await expect(cardOf(page)).toHaveCount(0);
    });

    await test.step("cards of a fresh page", async () => {
      for (const id of ["F01", "F16", "F27"]) {
        await open(page, lang, `?packs=cn-2005&item=${id}`);
        await expectCard(id);
      }
      await page.getByRole("dialog").getByRole("button", { name: words.card.lines.close }).click();
      await expect(cardOf(page)).toHaveCount(0);
      expect(new URL(page.url()).search).toBe("?packs=cn-2005");
    });
  });

  test(`every button with a figure, wherever it stands, opens its card (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    const ids = (await readAtlas(page)).figures.filter(isOfBrief).map(({ id }) => id);
    await open(page, lang, "?packs=cn-2005");
    for (const group of await page.locator("[data-group]").all()) await showAll(group);
    await unfold(page);
    const buttons = page.getByRole("main").locator("button.figure");
    const opened = new Set<string>();
    for (const button of await buttons.all()) {
      const text = withoutMark((await button.textContent()) ?? "");
      await button.click();
      const id = (await cardOf(page).getAttribute("data-item")) ?? "";
      opened.add(id);
      const owner = await button.evaluate((it) => {
        const line = it.closest("[data-figure],[data-entry]");
        return line?.getAttribute("data-figure") ?? line?.getAttribute("data-entry") ?? "";
      });
      if (ids.includes(owner)) expect(id, `what ${text} opens`).toBe(owner);
      await expect(cardOf(page, id).getByRole("heading", { level: 2 }), `what ${text} opens`).toHaveText(text);
      await page.keyboard.press("Escape");
      await expect(cardOf(page)).toHaveCount(0);
    }
    expect([...opened].sort()).toEqual(ids.sort());
  });
}

test("figures.csv has all figures and parses", async ({ page }) => {
  const { figures } = await readAtlas(page);
  const response = await page.request.get("data/figures.csv");
  expect(response.headers()["content-type"]).toContain("csv");
  const [head = [], ...rows] = parseCsv(await response.text());
  expect(rows).toHaveLength(figures.length);
  expect(figures.length).toBe(rowsOfPacks("figures.csv").length);
  expect(new Set([head, ...rows].map((row) => row.length)).size, "cells a row").toBe(1);
  const read = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
  expect(
    read.map(({ id, value, unit, qualifier, printed, status }) => ({
      id,
      value: value === "" ? undefined : Number(value),
      unit,
      qualifier,
      printed,
      status,
    })),
  ).toEqual(
    figures.map(({ id, value, unit, qualifier, printed, status }) => ({ id, value, unit, qualifier, printed, status })),
  );
});

test("the page links to its data", async ({ page }) => {
  await open(page, "en");
  for (const name of ["atlas.json", "figures.csv"]) {
    const href = await page.locator(`main a[href$="${name}"]`).evaluate((link) => (link as HTMLAnchorElement).href);
    expect((await page.request.get(href)).ok(), href).toBe(true);
  }
});

/** RFC 4180, written here anew so that the writer is not checked with its own reading. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && quoted === undefined && plain === "" && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 0);
}
