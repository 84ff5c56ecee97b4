import { type OpenIndex, openIndex } from "./figure-index";
import type { Atlas, Figure } from "./schema";

/** How many figures come with the page itself. A pack of series has about a thousand; more would hold up the first look. */
export const IN_PAGE = 2500;

/** How many figures a portion holds: read and indexed in well under 50 ms, so that the page goes on answering. */
export const PORTION = 5000;

/** An atlas in two parts: what the page holds, and the figures that follow in portions. */
export interface Portioned {
  page: Atlas;
  portions: Figure[][];
}

/** Divide an atlas: everything but figures beyond the first `inPage` (in the order of packs and files) comes with the page. */
export function portioned(atlas: Atlas, inPage = IN_PAGE, size = PORTION): Portioned {
  const rest: Figure[][] = [];
  let room = inPage;
  const packs = atlas.packs.map((pack) => {
    const figures = pack.figures.slice(0, room);
    rest.push(pack.figures.slice(room));
    room -= figures.length;
    return figures.length === pack.figures.length ? pack : { ...pack, figures };
  });
  const following = rest.flat();
  const portions: Figure[][] = [];
  for (let at = 0; at < following.length; at += size) portions.push(following.slice(at, at + size));
  return { page: { ...atlas, packs }, portions };
}

/** Puts an atlas together again, a portion at a time. */
export interface Gathering {
  add(portion: readonly Figure[]): void;
  /** The whole atlas with its index. Nothing may be added afterwards. */
  finish(): { atlas: Atlas; index: ReturnType<OpenIndex["close"]> };
}

/** Begin with what the page holds; portions are added in their order. */
export function gathering(page: Atlas): Gathering {
  const index = openIndex();
  const figures = new Map(page.packs.map((pack) => [pack.id, [...pack.figures]]));
  for (const pack of page.packs) index.add(pack.figures);
  return {
    add: (portion) => {
      index.add(portion);
      for (const figure of portion) figures.get(figure.pack)?.push(figure);
    },
    finish: () => ({
      atlas: { ...page, packs: page.packs.map((pack) => ({ ...pack, figures: figures.get(pack.id) ?? [] })) },
      index: index.close(),
    }),
  };
}
