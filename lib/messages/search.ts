import type { SearchKind } from "../search-entries";

/** Words of the list under the search box. */
export interface SearchMessages {
  list: string;
  kinds: Record<SearchKind, string>;
  /** After the kind of what does not show in this window. */
  newWindow: string;
  /** Stands over the examples that an empty box offers. */
  examples: string;
  noMatch(text: string): string;
  matches(n: number): string;
  /** After the figures that an answer tells: so many more are shown there. */
  more(n: number): string;
}
