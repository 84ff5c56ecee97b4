import { afterEach, beforeEach, expect, it, vi } from "vitest";

const START = "https://example.org/en/";

/** How the browser takes a new address: at once, by an error (Safari, Firefox), or not at all (Chromium). */
let takes: "all" | "with an error" | "in silence" = "all";
let entries: string[] = [];

class Bar {
  pushState(_: unknown, __: string, address: string) {
    if (this.isTaken()) entries.push(new URL(address, entries.at(-1)).href);
  }
  replaceState(_: unknown, __: string, address: string) {
    if (this.isTaken()) entries.splice(-1, 1, new URL(address, entries.at(-1)).href);
  }
  private isTaken() {
    if (takes === "with an error") throw new DOMException("too often", "SecurityError");
    return takes === "all";
  }
}

const task = () => vi.advanceTimersByTimeAsync(0);
const second = () => vi.advanceTimersByTimeAsync(1000);
const queries = () => entries.map((one) => new URL(one).search);

/** The store of a page that was just opened. */
async function opened() {
  vi.resetModules();
  const address = await import("./address");
  address.subscribe(() => undefined);
  return address;
}

beforeEach(() => {
  vi.useFakeTimers();
  [takes, entries] = ["all", [START]];
  const location = new Proxy({}, { get: (_, part) => new URL(entries.at(-1) ?? START)[part as "href"] });
  vi.stubGlobal("History", Bar);
  vi.stubGlobal("window", Object.assign(new EventTarget(), { location, history: new Bar() }));
});
afterEach(() => vi.useRealTimers());

it("puts an address into the bar at the end of the task, and no timer waits", async () => {
  const address = await opened();
  address.go("?place=MM");
  expect([address.search(), queries()]).toEqual(["?place=MM", [""]]);
  await task();
  expect([address.search(), queries(), vi.getTimerCount()]).toEqual(["?place=MM", ["", "?place=MM"], 0]);
});

for (const how of ["with an error", "in silence"] as const) {
  it(`goes by an address that the browser refused ${how}, and writes the last one again later`, async () => {
    const address = await opened();
    takes = how;
    for (const year of [2003, 2004, 2005]) {
      address.go(`?year=${year}`);
      await task();
    }
    expect([address.search(), queries(), vi.getTimerCount()]).toEqual(["?year=2005", [""], 1]);
    await second();
    expect([address.search(), queries()]).toEqual(["?year=2005", [""]]);
    takes = "all";
    await second();
    expect([address.search(), queries(), vi.getTimerCount()]).toEqual(["?year=2005", ["", "?year=2005"], 0]);
  });
}

it("a later address that the browser takes makes up for the step in history that it refused", async () => {
  const address = await opened();
  takes = "with an error";
  address.go("?place=MM");
  await task();
  takes = "all";
  address.go("?place=MM&year=2004", "replace");
  await task();
  expect([queries(), vi.getTimerCount()]).toEqual([["", "?place=MM&year=2004"], 0]);
  address.go("?place=LA", "replace");
  await task();
  expect(queries()).toEqual(["", "?place=LA"]);
});

it("a reader who goes back meanwhile is where the bar says", async () => {
  const address = await opened();
  address.go("?place=MM");
  await task();
  takes = "with an error";
  address.go("?place=LA");
  await task();
  entries.pop();
  window.dispatchEvent(new Event("popstate"));
  takes = "all";
  await second();
  expect([address.search(), queries()]).toEqual(["", [""]]);
});
