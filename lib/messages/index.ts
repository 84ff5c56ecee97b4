import type { Lang } from "../schema";
import { CARD_WORDS, type CardWords } from "./card-words";
import { CHRONICLE_WORDS, type ChronicleWords } from "./chronicle-words";
import { COMPARE_WORDS, type CompareWords } from "./compare-words";
import type { ComposeMessages } from "./compose";
import { COMPOSE_WORDS } from "./compose-words";
import { DISPLAY_WORDS, type DisplayWords } from "./display-words";
import { DOOR_WORDS, type DoorWords } from "./door-words";
import { en } from "./en";
import { GAP_WORDS, type GapWords } from "./gap-words";
import type { Messages } from "./messages";
import { PLACE_INDEX_WORDS, type PlaceIndexWords } from "./place-index-words";
import type { SearchMessages } from "./search";
import { SEARCH_WORDS } from "./search-words";
import type { SourceTextMessages } from "./source-text";
import type { SourcesMessages } from "./sources";
import { sourcesEn } from "./sources-en";
import { sourcesZh } from "./sources-zh";
import { TEXT_WORDS } from "./text-words";
import { zh } from "./zh";

export type { Messages } from "./messages";

/** The words of the atlas, and those that its first look does not load. */
export interface SiteMessages extends Messages {
  search: SearchMessages;
  sources: SourcesMessages;
  sourceText: SourceTextMessages;
  chronicle: ChronicleWords;
  compose: ComposeMessages;
  card: CardWords;
  gaps: GapWords;
  displayMenu: DisplayWords;
  door: DoorWords;
  comparison: CompareWords;
  placeIndex: PlaceIndexWords;
}

/** The words of the interface in each language. */
export const MESSAGES: Record<Lang, SiteMessages> = {
  en: {
    ...en,
    search: SEARCH_WORDS.en,
    sources: sourcesEn,
    sourceText: TEXT_WORDS.en,
    chronicle: CHRONICLE_WORDS.en,
    compose: COMPOSE_WORDS.en,
    card: CARD_WORDS.en,
    gaps: GAP_WORDS.en,
    displayMenu: DISPLAY_WORDS.en,
    door: DOOR_WORDS.en,
    comparison: COMPARE_WORDS.en,
    placeIndex: PLACE_INDEX_WORDS.en,
  },
  zh: {
    ...zh,
    search: SEARCH_WORDS.zh,
    sources: sourcesZh,
    sourceText: TEXT_WORDS.zh,
    chronicle: CHRONICLE_WORDS.zh,
    compose: COMPOSE_WORDS.zh,
    card: CARD_WORDS.zh,
    gaps: GAP_WORDS.zh,
    displayMenu: DISPLAY_WORDS.zh,
    door: DOOR_WORDS.zh,
    comparison: COMPARE_WORDS.zh,
    placeIndex: PLACE_INDEX_WORDS.zh,
  },
};
