import type { Gazetteer } from "./places";
import type { Figure, Lang } from "./schema";

type Held = Pick<Figure, "case" | "status" | "place" | "counterparts">;

/**
 * Places whose figure it is. What a joint case seized, or whom it arrested, belongs to the countries that worked together and
 * is not split between them; what one of them froze, or handed over to another, is that country's own.
 */
export function holdersOf({ case: joint, status, place, counterparts }: Held): readonly string[] {
  return joint && (status === "seized" || status === "arrested") ? [place, ...counterparts] : [place];
}

/** The places whose figure it is, in words: "China–Thailand". */
export function holdersText(figure: Held, { lang, places }: { lang: Lang; places: Gazetteer }): string {
  return holdersOf(figure)
    .map((id) => places.get(id)?.name[lang] ?? id)
    .join("–");
}
