import { type PrecacheEntry, Serwist } from "serwist";
import { folderAddress } from "../lib/folder-address";

// The list is put in by service-worker.mjs. Its addresses are relative to sw.js, so any base path will do.
declare const self: { __SW_MANIFEST: PrecacheEntry[] };

const worker = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  skipWaiting: true,
  clientsClaim: true,
  // No cleanupOutdatedCaches: it takes the copy of an atlas in a folder below this one for an old copy of this one. What
  // an older build left goes by its revision.
  precacheOptions: {
    directoryIndex: "index.html",
    // The view of the atlas stands in the query (/en/?place=MM); the page is the same.
    ignoreURLParametersMatching: [/.*/],
  },
});

/** Where "/en" is sent: to "/en/", as a server does it, for the links of a page start from its folder. Only to pages of this atlas. */
function pageMeant(href: string): string | undefined {
  const address = folderAddress(href);
  const page = address && new URL("index.html", address);
  return page && worker.getPrecacheKeyForUrl(page.href) && address;
}

worker.registerCapture(
  ({ request }) => request.mode === "navigate" && pageMeant(request.url),
  async ({ request }) => Response.redirect(pageMeant(request.url) ?? request.url, 302),
);
worker.addEventListeners();
