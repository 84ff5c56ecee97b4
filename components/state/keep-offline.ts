const nothing = () => {};

/** Keep the site for use without a network. Not before the first look is there: fetching everything would hold it up. */
export function keepForOffline(): void {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  // Offline use is an extra: on a host or in a window that refuses workers the atlas works from the network.
  navigator.serviceWorker.register(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/sw.js`).catch(nothing);
}
