import type { Lang } from "../schema";
import type { SourceTextMessages } from "./source-text";
import { sourceTextEn } from "./source-text-en";
import { sourceTextZh } from "./source-text-zh";

/** The words beside the text of a source, which the first look at the atlas does not need. */
export const TEXT_WORDS: Record<Lang, SourceTextMessages> = { en: sourceTextEn, zh: sourceTextZh };
