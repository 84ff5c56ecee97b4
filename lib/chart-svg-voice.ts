import type { Facts } from "./facts";
import type { Messages } from "./messages/messages";
import type { Lang } from "./schema";

/** What a drawn chart says its words with. */
export interface ChartVoice {
  facts: Facts;
  lang: Lang;
  words: Messages;
}
