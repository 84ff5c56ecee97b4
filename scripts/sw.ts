import { type PrecacheEntry, Serwist } from "serwist";

// The list is put in by service-worker.mjs. Its addresses are relative to sw.js, so any base path will do.
declare const self: { __SW_MANIFEST: PrecacheEntry[] };

new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  skipWaiting: true,
  clientsClaim: true,
  precacheOptions: {
    cleanupOutdatedCaches: true,
    directoryIndex: "index.html",
    // The view of the atlas stands in the query (/en/?place=MM); the page is the same.
    ignoreURLParametersMatching: [/.*/],
    // "/en" as well as "/en/".
    urlManipulation: ({ url }) => (/\/[^/.]+$/.test(url.pathname) ? [new URL(`${url.pathname}/index.html`, url)] : []),
  },
}).addEventListeners();
