import { setTimeout as sleep } from "node:timers/promises";
import { withPage } from "./measure.mjs";
import { PLACES } from "./places.mjs";

/** A projector. */
const ROOM = { width: 1280, height: 720 };
/** How long a wall has been open before somebody goes on from its first step, in ms. */
const WELCOME = 3000;
const STILL = '[data-map][data-idle="true"]';

/** The wall shows all that was asked of it, and frames have kept up since. */
async function rest(page) {
  await page.waitForSelector(`[data-wall][data-painted="true"] ${STILL}`);
  await sleep(500);
}

/** Watch an attribute for a value: `window.shown` resolves to the end of the first frame that shows it, as time of day. */
function watch(page, selector, name, value) {
  return page.evaluate(
    ([part, attribute, wanted]) => {
      const element = document.querySelector(part);
      window.shown = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (element.getAttribute(attribute) !== wanted) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            const end = () => resolve(performance.timeOrigin + performance.now());
            channel.port1.onmessage = end;
            channel.port2.postMessage(0);
            // The next frame may come before the message; this one is over by then as well.
            requestAnimationFrame(end);
          });
        });
        observer.observe(element, { attributeFilter: [attribute] });
      });
    },
    [selector, name, value],
  );
}

/** How long after a key or a press in the speaker's window the wall shows it, in ms. */
async function shownAfter({ speaker, wall }, type, act, ...watched) {
  await watch(wall, ...watched);
  const start = await speaker.evaluateHandle((name) => {
    const at = {};
    addEventListener(name, ({ timeStamp }) => (at.time = performance.timeOrigin + timeStamp), {
      capture: true,
      once: true,
    });
    return at;
  }, type);
  await act();
  const end = await wall.evaluate(() => window.shown);
  const took = end - (await start.evaluate((at) => at.time));
  await rest(wall);
  return took;
}

async function stepAll(windows) {
  const last = Number(await windows.wall.locator("[data-wall]").getAttribute("data-steps"));
  const steps = [];
  for (let step = 2; step <= last; step++) {
    const press = () => windows.speaker.keyboard.press("ArrowRight");
    steps.push(await shownAfter(windows, "keydown", press, "[data-wall]", "data-step", String(step)));
  }
  return steps;
}

/** Clicks on the speaker's map, each from the step that the briefing is at. */
async function clickAll(windows) {
  const { speaker, wall } = windows;
  const clicks = [];
  for (const { id, at } of PLACES) {
    const point = await speaker.evaluate((lngLat) => {
      const canvas = window.atlasMap.getCanvas();
      const { x, y } = canvas.getBoundingClientRect();
      const { x: dx, y: dy } = window.atlasMap.project(lngLat);
      return document.elementFromPoint(x + dx, y + dy) === canvas && [x + dx, y + dy];
    }, at);
    if (!point) continue;
    await speaker.mouse.move(...point);
    await sleep(300);
    const click = () => speaker.mouse.click(...point);
    clicks.push(await shownAfter(windows, "pointerup", click, "[data-map]", "data-place", id));
    await speaker.keyboard.press("r");
    await wall.waitForSelector('[data-wall][data-aside="false"]');
    await rest(wall);
    await speaker.waitForSelector(STILL);
  }
  return clicks;
}

/** The built-in briefing from the speaker's window to the wall: its steps, and clicks beside the script; the first of each warms up. */
export function measureWall({ url }) {
  return withPage({ viewport: ROOM }, async (speaker) => {
    await speaker.goto(`${url}present/?briefing=cn-2005`);
    await speaker.waitForSelector(`[data-console] ${STILL}`);
    const [wall] = await Promise.all([
      speaker.context().waitForEvent("page"),
      speaker.locator("[data-open-wall]").click(),
    ]);
    await wall.setViewportSize(ROOM);
    await rest(wall);
    await sleep(WELCOME);
    const windows = { speaker, wall };
    const steps = await stepAll(windows);
    await speaker.keyboard.press("Home");
    await wall.waitForSelector('[data-wall][data-step="1"]');
    await rest(wall);
    const [, ...clicks] = await clickAll(windows);
    return { steps, clicks };
  });
}
