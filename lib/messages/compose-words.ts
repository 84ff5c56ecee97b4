import type { Lang } from "../schema";
import type { ComposeMessages } from "./compose";
import { composeEn } from "./compose-en";
import { composeZh } from "./compose-zh";

/** The words of the room where briefings are written; they come with it. */
export const COMPOSE_WORDS: Record<Lang, ComposeMessages> = { en: composeEn, zh: composeZh };
