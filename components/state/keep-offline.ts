const nothing = () => {};

/** How long nobody acts before the site is fetched, in ms: for some seconds a small machine has then little time for anything else. */
const QUIET = 3000;
const ACTS = ["pointerdown", "keydown", "wheel"];

/** Keep the site for use without a network: once the first look is there, and the reader only looks at it. */
export function keepForOffline(): void {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, QUIET);
  };
  const begin = () => {
    for (const act of ACTS) removeEventListener(act, wait, true);
    // Offline use is an extra: on a host or in a window that refuses workers the atlas works from the network.
    navigator.serviceWorker.register(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/sw.js`).catch(nothing);
  };
  for (const act of ACTS) addEventListener(act, wait, { capture: true, passive: true });
  wait();
}
