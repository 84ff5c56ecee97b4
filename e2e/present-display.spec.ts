import { PRESENT_WORDS } from "../lib/messages/present-words";
import { testLaunch } from "../scripts/chromium.mjs";
import { LANGS } from "./atlas-page";
import { expect, test } from "./atlas-test";
import { consoleOf, openConsole, showsStep, wallOf } from "./present-pages";

/** A laptop and a projector right of it, as the browser is told. */
const DISPLAYS = "--screen-info={1280x720}{1920x1080}";

test.use({
  viewport: null,
  launchOptions: testLaunch(DISPLAYS),
});

for (const lang of LANGS) {
  test(`the wall opens on the other display, and how to fill it is said (${lang})`, async ({
    page,
    context,
    browser,
  }) => {
    const target = await (await context.newCDPSession(page)).send("Target.getTargetInfo");
    const { browserContextId } = target.targetInfo;
    await openConsole(page, lang, "cn-2005", 2);
    // What the speaker answers when the browser asks: Playwright has no word for it.
    await (await browser.newBrowserCDPSession()).send("Browser.grantPermissions", {
      permissions: ["windowManagement"],
      origin: new URL(page.url()).origin,
      ...(browserContextId && { browserContextId }),
    });
    const [wall] = await Promise.all([context.waitForEvent("page"), page.locator("[data-open-wall]").click()]);
    await expect(wallOf(wall)).toBeVisible();
    await expect(consoleOf(page)).toHaveAttribute("data-wall-status", /open|full/);
    const at = await wall.evaluate(() => ({ left: screenX, width: innerWidth, display: screen.width }));
    expect(at).toEqual({ left: 1280, width: 1920, display: 1920 });
    expect(await page.evaluate(() => screenX)).toBeLessThan(1280);
    // A browser that opens no window over the whole display leaves that to a key.
    if ((await consoleOf(page).getAttribute("data-wall-status")) === "open") {
      await expect(page.locator(".console-wall")).toHaveText(PRESENT_WORDS[lang].wall.howFull);
      await wall.keyboard.press("f");
      await expect(consoleOf(page)).toHaveAttribute("data-wall-status", "full");
      expect(await wall.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    }
    await page.keyboard.press("ArrowRight");
    await showsStep(wall, 3);
  });
}
