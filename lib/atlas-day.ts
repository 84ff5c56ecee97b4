import type { Atlas } from "./schema";
import { isOnIn } from "./select";
import type { View } from "./view";

/** The day of the latest pack that a view shows, as ISO 8601 writes it; "" without any. */
export function publishedDay({ packs }: Pick<Atlas, "packs">, view: Pick<View, "packs">): string {
  const isOn = isOnIn(view);
  return packs.filter(({ id }) => isOn({ pack: id })).reduce((latest, { date }) => (date > latest ? date : latest), "");
}
