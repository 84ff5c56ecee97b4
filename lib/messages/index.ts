import type { Lang } from "../schema";
import { en } from "./en";
import type { Messages } from "./messages";
import { zh } from "./zh";

export type { Messages } from "./messages";

/** The words of the interface in each language. */
export const MESSAGES: Record<Lang, Messages> = { en, zh };
