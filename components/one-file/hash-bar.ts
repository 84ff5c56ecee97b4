import type { Bar } from "../state/address";

type Address = ReturnType<Bar["read"]>;

/** Only to read addresses against: nothing is ever asked of it. */
const ORIGIN = "https://atlas.invalid";

/** An address of the site, relative to another one of it; undefined when it leads elsewhere. */
export function siteAddress(address: string, from: string): URL | undefined {
  try {
    const url = new URL(address, ORIGIN + from);
    return url.origin === ORIGIN ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The address of the site that a document holds behind its "#". One that holds none yet is at `start`. */
export function heldAddress(hash: string, start: string): URL {
  const url = hash.startsWith("#/") ? siteAddress(hash.slice(1), "/") : siteAddress(hash, start);
  return url ?? new URL(start, ORIGIN);
}

/** The address bar of a document that is the whole site: "#/en/?place=MM#figures". */
export function hashBar(start: string, site: string): Bar {
  let [asked, answer]: [string | undefined, URL] = [undefined, heldAddress("", start)];
  const now = (): URL => {
    const { hash } = window.location;
    if (hash !== asked) [asked, answer] = [hash, heldAddress(hash, start)];
    return answer;
  };
  const read = (): Address => now();
  const hold = (address: string): string => {
    const { pathname, search, hash } = now();
    const url = siteAddress(address, pathname + search + hash);
    return url ? `#${url.pathname}${url.search}${url.hash}` : address;
  };
  return {
    read,
    hold,
    // A frame with the address of the page around it is not loaded, and the part behind "#" makes no difference.
    frame: (address) => `${window.location.href.replace(/[?#].*$/s, "")}?frame${hold(address)}`,
    site: () => site,
    share: () => {
      const { pathname, search, hash } = now();
      return `${site.replace(/\/$/, "")}${pathname}${search}${hash}`;
    },
  };
}
