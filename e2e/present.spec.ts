import { PRESENT_WORDS } from "../lib/messages/present-words";
import { comparedPlaces, timeText } from "../lib/view";
import { LANGS, mapOf, withoutWebgl, wordsOf } from "./atlas-page";
import { clickPlace, expect, mapIsIdle, test, turnsOf } from "./atlas-test";
import { cutNames, mistakenDots } from "./cut-names";
import { briefingOf, consoleOf, openConsole, openWall, queryOf, showsStep, wallFaults, wallOf } from "./present-pages";

const OLD = { width: 1280, height: 720 };
const FULL = { width: 1920, height: 1080 };

// Three maps drawn in software at once: the speaker's, that of the next step, and the wall's.
test.describe.configure({ timeout: 120_000 });

for (const lang of LANGS) {
  const turn = turnsOf(lang, "zh");
  test(`the wall shows the view, words and sources of every step, whole and readable, ${lang}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000);
    const briefing = briefingOf("cn-2005", lang);
    const steps = briefing.steps.length;
    await openConsole(page, lang, "cn-2005");
    const wall = await openWall(context, page, OLD);
    await expect(wallOf(wall)).toHaveAttribute("data-steps", String(steps));
    const canvases = new Set<string>();
    for (const [at, step] of briefing.steps.entries()) {
      if (at > 0) await page.keyboard.press("ArrowRight");
      await showsStep(wall, at + 1);
      await expect(consoleOf(page)).toHaveAttribute("data-step", String(at + 1));
      const map = mapOf(wall);
      await expect(map).toHaveAttribute("data-place", step.view.place ?? "");
      await expect(map).toHaveAttribute("data-metric", step.view.metric);
      await expect(map).toHaveAttribute("data-year", timeText(step.view.time));
      await expect(map).toHaveAttribute("data-layers", step.view.layers.join(" "));
      await expect(wall.getByRole("heading", { level: 1 })).toHaveText(step.title);
      if (step.view.item) await expect(wall.locator(`[data-item="${step.view.item}"]`)).toBeVisible();
      else
        await expect(wall.locator(`[data-chart="${step.view.metric}"]`)).toHaveAttribute(
          "data-place",
          step.view.place ?? "",
        );
      const cited = new Set([...step.words.matchAll(/\{\{([^}]+)\}\}/g)].map(([, id]) => id));
      for (const id of cited) await expect(wall.locator(`.wall-words [data-cites="${id}"]`).first()).toBeVisible();
      await expect(wall.locator(".wall-sources")).toHaveCount(cited.size > 0 ? 1 : 0);
      if (step.view.metric === "aid" && !step.view.item) {
        // The sum and its grants, which the title counts: the givers make room for them.
        expect(cited.size).toBe(4);
        for (const id of cited) await expect(wall.locator(`[data-brief="true"] [data-figure="${id}"]`)).toBeVisible();
      }
      expect(await wallFaults(wall), `step ${at + 1} at 1280×720`).toEqual([]);
      await expect.poll(() => cutNames(wall), `names of step ${at + 1}`).toEqual([]);
      await expect.poll(() => mistakenDots(wall), `cases of step ${at + 1}`).toEqual([]);
      // The equipment went to China, and the planting stood in no state of the Shanghai Cooperation Organisation.
      const isLaidBack = ["E03", "M11"].includes(step.view.item ?? "");
      await expect(wall.locator("[data-legend-heading]")).toHaveCount(isLaidBack ? 0 : 1);
      canvases.add(await wall.locator(".map-side").evaluate((side) => `${side.clientWidth} × ${side.clientHeight}`));
      await wall.setViewportSize(FULL);
      expect(await wallFaults(wall), `step ${at + 1} at 1920×1080`).toEqual([]);
      await wall.setViewportSize(OLD);
      expect(comparedPlaces(step.view), "walls show one map").toEqual([]);
    }
    expect([...canvases], "no step makes the canvas of the map anew").toHaveLength(1);
  });

  turn()(`a click beside the script shows on the wall, and Resume leads back, ${lang}`, async ({ page, context }) => {
    await openConsole(page, lang, "cn-2005", 6);
    const wall = await openWall(context, page);
    await showsStep(wall, 6);
    await mapIsIdle(page);
    await clickPlace(page, 102.5, 19.5);
    await expect(wallOf(wall)).toHaveAttribute("data-aside", "true");
    const place = (await mapOf(page).getAttribute("data-place")) ?? "";
    expect(place).not.toBe("golden-triangle");
    await expect(mapOf(wall)).toHaveAttribute("data-place", place);
    await showsStep(wall, 6);
    expect(await wallFaults(wall), "off the script").toEqual([]);
    await page.keyboard.press("r");
    await expect(mapOf(wall)).toHaveAttribute("data-place", "golden-triangle");
    await expect(wallOf(wall)).toHaveAttribute("data-aside", "false");
    // One click on a likely question puts the view that answers it on the wall.
    const [question] = briefingOf("cn-2005", lang).steps[5]?.questions ?? [];
    if (!question) throw new Error("step 6 has no question");
    await page.getByRole("button", { name: question.ask }).click();
    await expect(wallOf(wall)).toHaveAttribute("data-aside", "true");
    const asked = new URLSearchParams(question.query);
    await expect(mapOf(wall)).toHaveAttribute("data-place", asked.get("place") ?? "");
    await page.locator('[data-act="next"]').click();
    await expect(wallOf(wall)).toHaveAttribute("data-aside", "false");
    await showsStep(wall, 6);
  });
}

test("either window may be reloaded, closed and opened again", async ({ page, context }) => {
  await openConsole(page, "en", "cn-2005");
  const wall = await openWall(context, page);
  await page.locator('[data-to-step="3"]').click();
  await showsStep(wall, 3);
  await wall.reload();
  await showsStep(wall, 3);
  await page.reload();
  await expect(consoleOf(page)).toHaveAttribute("data-step", "3");
  await expect(consoleOf(page)).toHaveAttribute("data-wall-status", "open");
  await page.keyboard.press("PageDown");
  await showsStep(wall, 4);
  await wall.close();
  await expect(consoleOf(page)).toHaveAttribute("data-wall-status", "none");
  await page.keyboard.press("PageDown");
  const another = await openWall(context, page);
  await showsStep(another, 5);
  // The wall goes on by itself when the speaker's window is gone.
  await page.close();
  await another.keyboard.press("ArrowRight");
  await showsStep(another, 6);
});

test("a frozen wall does not follow until it is released", async ({ page, context }) => {
  await openConsole(page, "en", "cn-2005", 2);
  const wall = await openWall(context, page);
  await showsStep(wall, 2);
  await page.locator('[data-act="freeze"]').click();
  await page.keyboard.press("ArrowRight");
  await expect(consoleOf(page)).toHaveAttribute("data-step", "3");
  await wall.reload();
  await showsStep(wall, 2);
  // A clicker that reaches the wall drives the speaker's window, and the wall stays.
  await wall.keyboard.press("PageDown");
  await expect(consoleOf(page)).toHaveAttribute("data-step", "4");
  await expect(wallOf(wall)).toHaveAttribute("data-step", "2");
  await page.locator('[data-act="freeze"]').click();
  await showsStep(wall, 4);
});

test("keys of keyboards and clickers", async ({ page, context }) => {
  await openConsole(page, "en", "cn-2005");
  const wall = await openWall(context, page);
  const steps = briefingOf("cn-2005", "en").steps.length;
  const goesTo = async (key: string, step: number) => {
    await page.keyboard.press(key);
    await expect(consoleOf(page)).toHaveAttribute("data-step", String(step));
    await expect(wallOf(wall)).toHaveAttribute("data-step", String(step));
  };
  await goesTo("PageDown", 2);
  await goesTo("PageUp", 1);
  await goesTo("Space", 2);
  await goesTo("ArrowLeft", 1);
  await goesTo("End", steps);
  await goesTo("Home", 1);
  await page.keyboard.press("1");
  await page.keyboard.press("0");
  await goesTo("Enter", 10);
  await page.keyboard.press("b");
  await expect(wall.locator('.wall-cover[data-colour="black"]')).toBeVisible();
  await page.keyboard.press("w");
  await expect(wall.locator('.wall-cover[data-colour="white"]')).toBeVisible();
  await page.keyboard.press("w");
  await expect(wall.locator(".wall-cover")).toHaveCount(0);
  await goesTo("9", 10);
  await goesTo("Enter", 9);
  const chart = wall.locator("[data-chart]");
  const narrow = (await chart.boundingBox())?.width ?? 0;
  await page.keyboard.press("z");
  await expect.poll(async () => (await chart.boundingBox())?.width ?? 0).toBeGreaterThan(narrow * 1.5);
  await page.keyboard.press("r");
  await expect.poll(async () => (await chart.boundingBox())?.width ?? 0).toBeLessThan(narrow * 1.1);
  await page.keyboard.press("n");
  await expect(page.locator("[data-notes]")).toHaveCount(0);
  await page.keyboard.press("n");
  await expect(page.locator("[data-notes]")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // Single letters can be turned off; the others stay.
  await page.getByRole("checkbox", { name: "Single letters are keys" }).uncheck();
  await page.keyboard.press("b");
  await goesTo("ArrowRight", 10);
  await expect(wall.locator(".wall-cover")).toHaveCount(0);
});

test("a place of the map that the speaker points at shows on the wall", async ({ page, context }) => {
  await openConsole(page, "en", "cn-2005", 6);
  const wall = await openWall(context, page);
  await showsStep(wall, 6);
  await mapIsIdle(page);
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.4);
  await page.keyboard.down("l");
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  const dot = wall.locator("[data-pointer]");
  await expect(dot).toBeVisible();
  await page.keyboard.up("l");
  await expect(dot).toBeHidden();
  // A list that was clicked leaves the letter to the map, and does not go to its option.
  const theme = page.locator(".console-bar select");
  await theme.focus();
  await theme.dispatchEvent("pointerdown");
  await page.keyboard.down("l");
  await expect(dot).toBeVisible();
  await page.keyboard.up("l");
  await expect(dot).toBeHidden();
  await expect(theme).toHaveValue("");
});

test("one window is enough: the wall alone answers to keys", async ({ page }) => {
  await page.goto("zh/wall/?briefing=poppy-1997-2025");
  await showsStep(page, 1);
  await expect(page.locator("[data-wall] :is(button, a):visible:not([inert] *)")).toHaveCount(0);
  await page.keyboard.press("End");
  await showsStep(page, 5);
  await page.keyboard.press("b");
  await expect(page.locator(".wall-cover")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".wall-cover")).toHaveCount(0);
  await expect(wallOf(page)).toHaveAttribute("data-step", "5");
});

test("a name that no briefing has leads to those that there are", async ({ page }) => {
  await page.goto("en/present/?briefing=nothing");
  await expect(page.getByRole("status")).toContainText("no briefing of this name");
  await page.getByRole("link", { name: "Present", exact: true }).first().click();
  await expect(consoleOf(page)).toHaveAttribute("data-step", "1");
});

test("the view of a step is the one that its link names on the atlas", async ({ page }) => {
  const [, , third] = briefingOf("cn-2005", "zh").steps;
  if (!third) throw new Error("no third step");
  await openConsole(page, "zh", "cn-2005", 3);
  await page.getByRole("link", { name: "返回图志" }).click();
  await expect(page.locator(`[data-item="${third.view.item}"]`)).toBeVisible();
  expect(new URL(page.url()).search).toBe(queryOf(third.view));
  await expect(page).toHaveTitle(new RegExp(wordsOf("zh").title));
});

for (const lang of LANGS) {
  test(`a small display has the bar in one row and the likely questions at hand, ${lang}`, async ({ page }) => {
    await withoutWebgl(page);
    await page.setViewportSize(OLD);
    // The widest time; the longest notes.
    await openConsole(page, lang, "cn-2005", 12);
    const middles = await page
      .locator(".console-bar > :not([role=status])")
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map((box) => (box.top + box.bottom) / 2),
      );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
    await expect(page.locator(".legend")).not.toHaveAttribute("open");
    const questions = page.locator("[data-question]");
    await expect(questions.first()).toBeInViewport({ ratio: 1 });
    await questions.last().focus();
    await expect(questions.last()).toBeInViewport({ ratio: 1 });
  });

  test(`a blocked window is said at once with the mend, ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await openConsole(page, lang, "cn-2005");
    await page.locator("[data-open-wall]").click();
    const told = page.locator(".console-wall");
    // Sooner than a wall that is silent is given up.
    await expect(told).toContainText(PRESENT_WORDS[lang].wall.refused, { timeout: 3000 });
    await expect(told.getByRole("link", { name: PRESENT_WORDS[lang].wall.link })).toHaveAttribute("href", /\/wall\//);
    await expect(page.locator("[data-open-wall]")).toBeEnabled();
  });
}

test("a window that opens is never said to be blocked", async ({ page, context }) => {
  await openConsole(page, "en", "cn-2005");
  await page.evaluate(() => {
    const keep = window as unknown as { told: string[] };
    keep.told = [];
    const console = document.querySelector("[data-console]");
    new MutationObserver(() => keep.told.push(console?.getAttribute("data-wall-status") ?? "")).observe(
      console as Element,
      { attributeFilter: ["data-wall-status"] },
    );
  });
  await openWall(context, page, OLD);
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told).toContain("opening");
  expect(told).not.toContain("refused");
});

test("on an upright screen the wall is a page: map, chart and words follow each other", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const step of [1, 7, 10]) {
    await page.goto(`en/wall/?briefing=cn-2005&step=${step}`);
    await showsStep(page, step);
    const at = await wallOf(page).evaluate((wall) => {
      const box = (selector: string) => wall.querySelector(selector)?.getBoundingClientRect();
      const beside = [...wall.querySelectorAll(":is(.wall-chart, .wall-board) :is(h2, p, li, dd, .axis span)")];
      return {
        map: box(".map-side")?.width,
        window: box(".live-map")?.width,
        ends: Math.max(...beside.map((part) => part.getBoundingClientRect().bottom)),
        words: box(".wall-words")?.top ?? 0,
      };
    });
    expect(at.map, `step ${step}`).toBe(at.window);
    expect(at.map, `step ${step}`).toBeGreaterThan(300);
    expect(at.words, `step ${step}`).toBeGreaterThanOrEqual(at.ends - 1);
  }
});
