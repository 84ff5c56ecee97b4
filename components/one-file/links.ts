import { hash, leaveFor, path, wholeSearch, windowAddress } from "../state/address";
import { siteAddress } from "./hash-bar";

/** A page of the site that the document can show, or a file that it holds, by its path. */
export interface Destinations {
  isPage(path: string): boolean;
  file(path: string): { address: string; name: string } | undefined;
  /** The same page on the published site. */
  published(address: string): string;
}

/**
 * Turn every link of the pages into one that works within this document, now and whenever something is drawn anew: the
 * rooms write links as on the site. Links to a part of the page stay as they are, and are followed here.
 */
export function keepLinks(root: Element, destinations: Destinations): void {
  const mend = (link: Element) => {
    const written = link.getAttribute("href");
    if (written === null || written.startsWith("#") || written.startsWith("blob:")) return;
    const url = siteAddress(written, path() + wholeSearch());
    if (!url) return;
    const file = destinations.file(url.pathname.slice(1));
    if (file && link instanceof HTMLAnchorElement) link.download = file.name;
    const mended = file?.address ?? heldOrPublished(written, url, destinations);
    if (mended !== written) link.setAttribute("href", mended);
  };
  const mendBelow = (element: Element) => {
    if (element.matches("a[href]")) mend(element);
    for (const link of element.querySelectorAll("a[href]")) mend(link);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes" && target instanceof Element && target.matches("a")) mend(target);
      for (const node of addedNodes) if (node instanceof Element) mendBelow(node);
    }
  }).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["href"] });

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    const part = link?.getAttribute("href") ?? "";
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!isPlain || event.defaultPrevented || !part || part.startsWith("#/")) return;
    event.preventDefault();
    if (part === hash()) showPart(part);
    else leaveFor(part);
  });
}

function heldOrPublished(written: string, url: URL, { isPage, published }: Destinations): string {
  return isPage(url.pathname) ? windowAddress(written) : published(url.pathname + url.search + url.hash);
}

/** Scroll to a part of the page and go on reading there, as a browser does where it knows the address. */
export function showPart(part: string): void {
  const target = part.length > 1 ? document.getElementById(decodeURIComponent(part.slice(1))) : null;
  if (!target) return;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
