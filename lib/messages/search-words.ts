import type { Lang } from "../schema";
import type { SearchMessages } from "./search";
import { searchEn } from "./search-en";
import { searchZh } from "./search-zh";

/** The words of the list under the search box, which the first look at the atlas does not need. */
export const SEARCH_WORDS: Record<Lang, SearchMessages> = { en: searchEn, zh: searchZh };
