import type { Page } from "@playwright/test";
import type { Map as LiveMap } from "maplibre-gl";
import { UNCOUNTED } from "../components/map/feature-steps";
import { DRAWN_WORDS } from "../lib/messages/drawn-words";
import { featureState, LANGS, mapOf, onScreen, open, view, withoutWebgl, wordsOf } from "./atlas-page";
import { expect, mapIsIdle, test, turnsOf } from "./atlas-test";
import { axeFindings } from "./axe-findings";

type TwoMaps = { atlasMap: LiveMap; atlasSecondMap?: LiveMap };

const heading = (page: Page) => page.locator("[data-legend-heading]");
const entry = (page: Page, id: string) => page.locator(`[data-legend="${id}"]`);
const GAPS = "layers=golden-triangle,golden-crescent,gaps";

/** The map has drawn all that it has, also what waits for the first look. */
async function settled(page: Page): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute("data-status", "live", { timeout: 40_000 });
  await page.waitForFunction(() => Boolean((window as unknown as TwoMaps).atlasMap.getLayer("label-country")));
  await mapIsIdle(page);
}

/** Change the year and report what the map did: whether it loaded, how many frames passed until it was painted. */
async function step(page: Page, query: string, feature: { source: string; id: string }, wanted: number | undefined) {
  return page.evaluate(
    async ([to, at, value]) => {
      const map = (window as unknown as TwoMaps).atlasMap;
      const root = document.querySelector("[data-map]") as HTMLElement;
      const loads: string[] = [];
      const heard = ({ type, sourceId }: { type: string; sourceId?: string }) =>
        loads.push(`${type} ${sourceId ?? ""}`);
      map.on("dataloading", heard);
      const idle: (string | null)[] = [];
      const watcher = new MutationObserver(() => idle.push(root.getAttribute("data-idle")));
      watcher.observe(root, { attributes: true, attributeFilter: ["data-idle"] });
      let painted = false;
      const check = () => {
        painted ||= map.getFeatureState(at)?.step === value;
      };
      map.on("render", check);
      History.prototype.pushState.call(history, null, "", `${location.pathname}${to}`);
      dispatchEvent(new PopStateEvent("popstate", { state: null }));
      let frames = 0;
      while (!painted && frames < 30) {
        await new Promise(requestAnimationFrame);
        frames++;
      }
      // As long again, in case tiles come late.
      for (let more = 0; more < 10; more++) await new Promise(requestAnimationFrame);
      map.off("dataloading", heard);
      map.off("render", check);
      watcher.disconnect();
      return { frames, painted, loads, wentToWork: idle.includes("false") };
    },
    [query, feature, wanted] as const,
  );
}

for (const lang of LANGS) {
  const turn = turnsOf(lang);
  const words = wordsOf(lang);

  turn()(`a year step changes colours and legend, and neither style nor tiles (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, lang, "?place=AF&metric=cultivation&year=2004");
    await settled(page);
    expect(await featureState(page, "outlines", "AF")).toMatchObject({ step: 3 });
    await expect(mapOf(page)).toHaveAttribute("data-year", "2004");
    await expect(heading(page)).toContainText(words.evidenceMap.of(lang === "en" ? "2004" : "2004年"));

    await test.step("2014: the provinces speak", async () => {
      const helmand = { source: "provinces", id: "AF-HEL" };
      const done = await step(page, "?place=AF&metric=cultivation&year=2014", helmand, 3);
      expect(done).toMatchObject({ painted: true, loads: [], wentToWork: false });
      expect(done.frames, "frames from the step to the paint").toBeLessThanOrEqual(2);
      expect((await featureState(page, "outlines", "AF")).step).toBeUndefined();
      expect((await featureState(page, "provinces", "AF-BAM")).step).toBe(UNCOUNTED);
      expect((await featureState(page, "provinces", "AF-BDG")).step).toBe(2);
      await expect(mapOf(page)).toHaveAttribute("data-year", "2014");
      await expect(heading(page)).toContainText(words.evidenceMap.of(lang === "en" ? "2014" : "2014年"));
      await expect(page.locator(".legend")).toContainText(
        words.evidenceMap.byProvince(lang === "en" ? "Afghanistan" : "阿富汗"),
      );
    });

    await test.step("the card beside the pointer says the figure, its year and who counts", async () => {
      const at = await onScreen(page, [70.3, 34.2]);
      await page.mouse.move(at.x, at.y);
      await expect(page.locator(".hover-card")).toContainText(lang === "en" ? /2014.*UNODC/ : /2014.*联合国毒罪办/);
    });

    await test.step("a year without figures: no colour, and the legend says so", async () => {
      const done = await step(
        page,
        "?metric=substitution&year=2010&place=AF",
        { source: "provinces", id: "AF-HEL" },
        undefined,
      );
      expect(done).toMatchObject({ painted: true, loads: [] });
      await expect(entry(page, "no-step")).toHaveText(words.legend.noTerritory(words.legend.short.substitution));
      await expect(heading(page)).toContainText(lang === "en" ? "2010" : "2010年");
    });

    await test.step("all years", async () => {
      await view(page, "?metric=cultivation");
      await expect(mapOf(page)).toHaveAttribute("data-year", "");
      await expect(heading(page)).toContainText(words.legend.span(1999, 2025));
    });
  });

  test(`the gap view tells six states apart and counts them (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, lang, `?place=AF&metric=cultivation&year=2016&${GAPS}`);
    await settled(page);
    for (const [id, state] of [
      ["AF-HEL", "reported"],
      ["AF-GHA", "missing"],
      ["AF-BAM", "uncollected"],
    ] as const) {
      expect(await featureState(page, "provinces", id), id).toMatchObject({ gap: state });
      expect((await featureState(page, "provinces", id)).step, `${id} has no colour of a class`).toBeUndefined();
    }
    for (const [state, count] of [
      ["reported", 21],
      ["zero", 0],
      ["disputed", 0],
      ["indirect", 0],
      ["missing", 4],
      ["uncollected", 9],
    ] as const) {
      await expect(entry(page, `gap-${state}`)).toHaveText(
        words.evidenceMap.counted(words.gapStates[state], String(count)),
      );
    }
    await expect(entry(page, "step-0")).toHaveCount(0);
    await expect(page.locator("[data-legend-universe]")).toHaveText(
      words.evidenceMap.universe.provinces(34, lang === "en" ? "Afghanistan" : "阿富汗"),
    );
    const patterns = await page.evaluate(() =>
      (window as unknown as TwoMaps).atlasMap.listImages().filter((id) => id.startsWith("gap-")),
    );
    expect(patterns.map((id) => id.split("-")[1]).sort()).toEqual([
      "disputed",
      "indirect",
      "missing",
      "uncollected",
      "zero",
    ]);

    await test.step("hovering says the state in words", async () => {
      const at = await onScreen(page, [67.3, 34.6]);
      await page.mouse.move(at.x, at.y);
      await expect(page.locator(".hover-card span")).toHaveText(words.gapStates.uncollected);
    });

    await test.step("a year step moves the states", async () => {
      await view(page, `?place=AF&metric=cultivation&year=2014&${GAPS}`);
      await expect(entry(page, "gap-reported")).toHaveText(words.evidenceMap.counted(words.gapStates.reported, "19"));
      await expect.poll(async () => (await featureState(page, "provinces", "AF-BAL")).gap).toBe("missing");
    });

    await test.step("sources that disagree have a mark of their own", async () => {
      await view(page, `?metric=cultivation&year=2018&${GAPS}`);
      await expect(entry(page, "gap-disputed")).toHaveText(words.evidenceMap.counted(words.gapStates.disputed, "1"));
      await expect.poll(async () => (await featureState(page, "outlines", "AF")).gap).toBe("disputed");
      await view(page, `?place=AF&metric=cultivation&year=2014&${GAPS}`);
    });

    await test.step("what is counted in part or with others is no gap", async () => {
      await view(page, `?year=2003&packs=cn-2005&${GAPS}`);
      await expect(entry(page, "gap-indirect")).toHaveText(words.evidenceMap.counted(words.gapStates.indirect, "2"));
      for (const id of ["MM", "LA"]) {
        await expect.poll(async () => (await featureState(page, "outlines", id)).gap).toBe("indirect");
      }
      await view(page, `?place=AF&metric=cultivation&year=2014&${GAPS}`);
    });

    await test.step("switched off, the colours are back", async () => {
      await page.getByRole("checkbox", { name: `${words.map.layers}: ${words.layers.gaps}` }).uncheck();
      await expect.poll(async () => (await featureState(page, "provinces", "AF-HEL")).step).toBe(3);
      expect((await featureState(page, "provinces", "AF-HEL")).gap).toBeUndefined();
      await expect(entry(page, "gap-reported")).toHaveCount(0);
    });
  });

  turn()(`two years stand side by side and stay in step (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, lang, "?metric=cultivation&compare=2004,2014");
    await expect(mapOf(page)).toHaveAttribute("data-compare", "2004,2014");
    await page.waitForFunction(() => Boolean((window as unknown as TwoMaps).atlasSecondMap));
    await settled(page);
    await expect(page.locator("[data-map-year]")).toHaveText([2004, 2014].map(words.evidenceMap.yearHead));
    const both = (source: string, id: string, name: string) =>
      page.evaluate(
        ([from, of, state]) => {
          const { atlasMap, atlasSecondMap } = window as unknown as TwoMaps;
          return [atlasMap, atlasSecondMap].map((map) => map?.getFeatureState({ source: from, id: of })?.[state]);
        },
        [source, id, name] as const,
      );
    await expect.poll(() => both("outlines", "AF", "step")).toEqual([3, undefined]);
    await expect.poll(() => both("provinces", "AF-HEL", "step")).toEqual([undefined, 3]);
    await expect(heading(page)).toContainText("2004");
    await expect(heading(page)).toContainText("2014");

    const apart = () =>
      page.evaluate(() => {
        const { atlasMap: left, atlasSecondMap: right } = window as unknown as TwoMaps;
        if (!right) return Number.NaN;
        const [a, b] = [left.getCenter(), right.getCenter()];
        return Math.abs(a.lng - b.lng) + Math.abs(a.lat - b.lat) + Math.abs(left.getZoom() - right.getZoom());
      });
    expect(await apart()).toBeLessThan(1e-6);

    await test.step("moving either moves the other", async () => {
      for (const which of ["atlasMap", "atlasSecondMap"] as const) {
        const before = await page.evaluate(() => (window as unknown as TwoMaps).atlasMap.getCenter().lng);
        await page.evaluate((map) => (window as unknown as TwoMaps)[map]?.panBy([60, 20], { animate: false }), which);
        expect(await apart(), which).toBeLessThan(1e-6);
        expect(await page.evaluate(() => (window as unknown as TwoMaps).atlasMap.getCenter().lng)).not.toBe(before);
      }
      await mapIsIdle(page);
    });

    await test.step("selection is on both", async () => {
      await view(page, "?place=MM&metric=cultivation&compare=2004,2014");
      await expect.poll(() => both("outlines", "MM", "selected")).toEqual([true, true]);
      await expect.poll(apart).toBeLessThan(1e-6);
    });

    const lose = (which: keyof TwoMaps) =>
      page.evaluate((map) => {
        const keep = window as unknown as TwoMaps & { lost?: WEBGL_lose_context | null };
        keep.lost = keep[map]?.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
        keep.lost?.loseContext();
      }, which);

    await test.step("either map may be lost, and comes back", async () => {
      for (const [lost, other] of [
        ["atlasMap", "atlasSecondMap"],
        ["atlasSecondMap", "atlasMap"],
      ] as const) {
        await lose(lost);
        await expect(mapOf(page), lost).toHaveAttribute("data-status", "lost");
        await page.evaluate(
          (map) =>
            new Promise<void>((done) => {
              const live = (window as unknown as TwoMaps)[map];
              live?.once("idle", () => done());
              live?.triggerRepaint();
            }),
          other,
        );
        await expect(mapOf(page), "the other map at rest does not end it").toHaveAttribute("data-status", "lost");
        await page.evaluate(() => (window as unknown as { lost?: WEBGL_lose_context }).lost?.restoreContext());
        await expect(mapOf(page), lost).toHaveAttribute("data-status", "live");
        await expect.poll(() => both("outlines", "MM", "selected")).toEqual([true, true]);
      }
    });

    await test.step("the second map goes when one year is left", async () => {
      await lose("atlasSecondMap");
      await expect(mapOf(page)).toHaveAttribute("data-status", "lost");
      await view(page, "?place=MM&metric=cultivation&year=2014");
      await expect(page.locator("[data-map-year]")).toHaveCount(0);
      await expect(mapOf(page)).toHaveAttribute("data-compare", "");
      await expect(mapOf(page), "the first map was never lost").toHaveAttribute("data-status", "live");
      expect(await page.evaluate(() => (window as unknown as TwoMaps).atlasSecondMap === undefined)).toBe(true);
      await expect(page.locator("canvas.maplibregl-canvas")).toHaveCount(1);
      await mapIsIdle(page);
    });
  });
}

test("compared places are outlined and numbered, and the camera shows them all", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, "en", "?place=MM&metric=cultivation&compare=LA,AF");
  await settled(page);
  await expect(mapOf(page)).toHaveAttribute("data-compare", "LA,AF");
  for (const id of ["MM", "LA", "AF"])
    expect(await featureState(page, "outlines", id)).toMatchObject({ compared: true });
  await expect(page.locator(".maplibregl-marker .compared-mark")).toHaveText(["1", "2", "3"]);
  await expect(page.locator(".legend-compared li")).toHaveText([/1\s*Myanmar/, /2\s*Laos/, /3\s*Afghanistan/]);
  const box = await mapOf(page).boundingBox();
  for (const mark of await page.locator(".maplibregl-marker .compared-mark").all()) {
    const at = await mark.boundingBox();
    expect(at && box && at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height).toBe(
      true,
    );
  }
  await view(page, "?place=MM&metric=cultivation");
  await expect(page.locator(".maplibregl-marker")).toHaveCount(0);
  await expect.poll(async () => (await featureState(page, "outlines", "AF")).compared).toBeUndefined();
});

test("a lost context brings colours and gaps back when it is restored", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "en", "?place=AF&metric=cultivation&year=2014");
  await settled(page);
  await page.evaluate(() => {
    const map = (window as unknown as TwoMaps).atlasMap;
    const gl = map.getCanvas().getContext("webgl2");
    const lose = gl?.getExtension("WEBGL_lose_context");
    Object.assign(window, { restore: () => lose?.restoreContext() });
    lose?.loseContext();
  });
  await expect(mapOf(page)).toHaveAttribute("data-status", "lost");
  // The drawn map takes over, in the colours of the year.
  await expect(page.locator('.first-picture a[data-place="AF-HEL"]')).toHaveAttribute("data-shade", "3");
  await page.evaluate(() => (window as unknown as { restore(): void }).restore());
  await expect(mapOf(page)).toHaveAttribute("data-status", "live");
  await expect.poll(async () => (await featureState(page, "provinces", "AF-HEL")).step, { timeout: 30_000 }).toBe(3);
});

test("without WebGL the drawn map bears the colours of the view and the legend promises no more", async ({ page }) => {
  await withoutWebgl(page);
  await open(page, "en", `?place=AF&metric=cultivation&year=2014&compare=2004,2014&${GAPS}`);
  await expect(page.getByText(DRAWN_WORDS.en.years)).toBeVisible();
  await expect(page.getByText(DRAWN_WORDS.en.gaps)).toBeVisible();
  await expect(page.locator('.first-picture a[data-place="AF-HEL"]')).toHaveAttribute("data-shade", "3");
  await expect(page.locator('.first-picture a[data-place="AF-BAM"]')).not.toHaveAttribute("data-shade", /./);
  await expect(entry(page, "gap-reported")).toHaveCount(0);
  await expect(heading(page)).toContainText("figures of 2014");
  await expect(page.locator('path[data-figure-of="area-northern-myanmar"]')).toHaveCSS("fill", "none");
});

test(`axe finds nothing in the gap legend and in a comparison`, async ({ page }) => {
  test.setTimeout(120_000);
  for (const query of [
    `?place=AF&metric=cultivation&year=2016&${GAPS}`,
    "?metric=cultivation&compare=2004,2014",
    "?place=MM&compare=LA",
  ]) {
    await open(page, "en", query);
    await settled(page);
    expect.soft(await axeFindings(page, { within: "[data-map]" }), query).toEqual([]);
  }
});
