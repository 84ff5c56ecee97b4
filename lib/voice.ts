import type { Facts } from "./facts";
import type { Messages } from "./messages";
import type { Gazetteer } from "./places";
import type { Writing } from "./room";
import type { Lang } from "./schema";

/** What sentences are made with: how to write amounts and dates, in which words, with which names of places. */
export interface Voice extends Writing {
  words: Messages;
  places: Gazetteer;
}

/** The voice of the room that facts are told in. */
export const voiceOf = (told: { facts: Pick<Facts, "writing" | "places">; lang: Lang; words: Messages }): Voice => ({
  ...told.facts.writing[told.lang],
  words: told.words,
  places: told.facts.places,
});
