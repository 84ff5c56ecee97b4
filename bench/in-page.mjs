/**
 * Runs in every page before its own scripts: knows how each contender shows its state, and when a frame shows it.
 * A condition is looked at in a message task posted from an animation frame, that is right after the frame's rendering.
 * @param {"atlas" | "floor" | "echarts"} name
 */
export function instrument(name) {
  if (window.top !== window) return;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const signals = () => document.documentElement?.dataset ?? {};
  const mapOf = () => document.querySelector("[data-map]")?.dataset ?? {};
  const heading = () => document.querySelector(".place-title h2")?.textContent;

  const page = {
    isLive: () => signals().ready === "true",
    isIdle: () => signals().idle === "true",
    heading: () => "",
    place: () => signals().updated ?? "",
    shows: (place) => signals().updated === place,
    showsYear: (year) => signals().year === year,
    yearControl: () => document.querySelector("#year"),
  };
  const atlas = {
    isLive: () => mapOf().status === "live" && all("[data-chart]").length === 4,
    isIdle: () => mapOf().idle === "true",
    heading,
    place: () => mapOf().place,
    shows: (place, before) =>
      mapOf().place === place &&
      all("[data-chart], .details").every((part) => part.dataset.place === place) &&
      all(".details").length === 1 &&
      heading() !== before,
    showsYear: (year) => mapOf().year === year && all("[data-chart]").every((chart) => chart.dataset.year === year),
    yearControl: () => document.querySelector("[data-thumb]"),
  };
  const contender = name === "atlas" ? atlas : page;

  const channel = new MessageChannel();
  const waiting = new Set();
  let frame = 0;
  let isRunning = false;
  const onFrame = () => {
    frame = performance.now();
    channel.port2.postMessage(0);
    isRunning = waiting.size > 0;
    if (isRunning) requestAnimationFrame(onFrame);
  };
  channel.port1.onmessage = () => {
    const end = performance.now();
    for (const look of [...waiting]) look(frame, end);
  };
  /** The end of the first frame, begun after `since()`, in which the condition holds. */
  const frameWith = (condition, since = () => 0) =>
    new Promise((resolve) => {
      const look = (start, end) => {
        if (start < since() || !condition()) return;
        waiting.delete(look);
        resolve(end);
      };
      waiting.add(look);
      if (isRunning) return;
      isRunning = true;
      requestAnimationFrame(onFrame);
    });
  const nextFrame = () => {
    const now = performance.now();
    return frameWith(
      () => true,
      () => now,
    );
  };

  const tasks = [];
  const keep = (type) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry);
    }).observe({ type, buffered: true });
  keep("longtask");
  keep("long-animation-frame");

  /** The outline is feature state in atlas and floor alike; it is drawn by the next frame of the map. */
  const isOutlined = (id) =>
    ["world", "provinces", "outlines"].some(
      (source) =>
        window.atlasMap.getSource(source) && window.atlasMap.getFeatureState({ source, id }).selected === true,
    );
  const cameraOf = () => window.atlasMap?.getCenter().toArray().join();

  const drawn = frameWith(() => document.querySelector(".first-picture:has(svg) ~ *"));
  const bench = {
    live: frameWith(contender.isLive),
    ready: frameWith(() => contender.isLive() && contender.isIdle()),
    /** The drawn map is whole once something follows it, and on screen not before the first contentful paint. */
    async picture() {
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      return Math.max(await drawn, paint.startTime);
    },

    /** Where a place on the globe is in the window; false when something lies over the map there. */
    pointOf(lngLat) {
      const holder = window.atlasMap?.getCanvas() ?? window.atlasChart.getDom();
      const { x, y } = holder.getBoundingClientRect();
      const [dx, dy] = window.atlasMap
        ? ((point) => [point.x, point.y])(window.atlasMap.project(lngLat))
        : window.atlasChart.convertToPixel({ seriesIndex: 0 }, lngLat);
      const at = [Math.round(x + dx), Math.round(y + dy)];
      return holder.contains(document.elementFromPoint(...at)) && at;
    },

    place: contender.place,

    /** Resolves when the map is idle and frames keep up again. */
    async rest() {
      await frameWith(contender.isIdle);
      for (let calm = 0; calm < 3; ) {
        const start = performance.now();
        await nextFrame();
        calm = performance.now() - start < 40 && contender.isIdle() ? calm + 1 : 0;
      }
    },

    /** Watch the next click; `bench.click` resolves to what it took, in ms from the press. */
    arm(place) {
      const before = contender.heading();
      const camera = cameraOf();
      const at = {};
      const isReleased = () => at.release ?? Number.POSITIVE_INFINITY;
      let isMoved = window.atlasMap === undefined;
      addEventListener("pointerdown", ({ timeStamp }) => (at.press = timeStamp), { capture: true, once: true });
      addEventListener("pointerup", () => (at.release = performance.now()), { capture: true, once: true });
      const onRender = () => {
        if (cameraOf() === camera || !isOutlined(place)) return;
        isMoved = true;
        window.atlasMap.off("render", onRender);
      };
      window.atlasMap?.on("render", onRender);
      const shows = () => contender.shows(place, before);
      const whole = () => shows() && isMoved;
      bench.click = Promise.all([
        frameWith(shows, isReleased),
        frameWith(whole, isReleased),
        frameWith(() => whole() && contender.isIdle(), isReleased),
      ]).then(([panel, painted, idle]) => ({
        start: at.press,
        end: idle,
        panel: panel - at.press,
        painted: painted - at.press,
        settled: idle - at.press,
      }));
    },

    /** Put the focus on the control of years. */
    focusYear: () => contender.yearControl().focus(),

    /** Watch the next press of a key that moves the year; `bench.step` resolves to what it took, in ms from the press. */
    armYear(year) {
      const at = {};
      const isPressed = () => at.press ?? Number.POSITIVE_INFINITY;
      let isDrawn = window.atlasMap === undefined;
      addEventListener("keydown", ({ timeStamp }) => (at.press = timeStamp), { capture: true, once: true });
      const onRender = () => {
        if (at.press === undefined) return;
        isDrawn = true;
        window.atlasMap.off("render", onRender);
      };
      window.atlasMap?.on("render", onRender);
      const whole = () => isDrawn && contender.showsYear(year);
      bench.step = Promise.all([
        frameWith(whole, isPressed),
        frameWith(() => whole() && contender.isIdle(), isPressed),
      ]).then(([painted, idle]) => ({ start: at.press, end: idle, painted: painted - at.press }));
    },

    /** Long tasks that began between two times, the longest first, with the scripts of the frame they belong to. */
    longTasks(from, to) {
      const within = (type) =>
        tasks.filter((e) => e.entryType === type && e.startTime >= from - 1 && e.startTime <= to);
      const frames = within("long-animation-frame");
      return within("longtask")
        .map(({ startTime, duration }) => {
          const scripts = frames
            .flatMap((entry) => entry.scripts)
            .filter((script) => script.startTime >= startTime - 1 && script.startTime <= startTime + duration)
            .sort((a, b) => b.duration - a.duration);
          return {
            after: startTime - from,
            duration,
            script: scripts[0]?.invoker ?? "no script: style, layout, paint",
          };
        })
        .sort((a, b) => b.duration - a.duration);
    },
  };
  window.bench = bench;
}
