import { REVIEW_WORDS } from "./messages/review-words";
import type { AudienceRoom } from "./room";
import type { Lang } from "./schema";

/** What stands beside the disclaimer of a map that must be reviewed: its number, or that it has none. */
export function reviewLine({ review }: Pick<AudienceRoom, "review">, lang: Lang): string | undefined {
  if (!review) return undefined;
  const words = REVIEW_WORDS[lang];
  return review.number ? words.reviewed(review.number) : words.notReviewed;
}
