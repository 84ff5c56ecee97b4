import { useMemo } from "react";
import { firstPicture } from "@/lib/first-picture";
import { handOutShapes } from "@/lib/hand-out-map";
import type { mapShapes } from "@/lib/map-files";
import { DEFAULT_VIEW } from "@/lib/view";
import { useAtlas } from "../state/atlas";

export type Shapes = ReturnType<typeof mapShapes>;

/** The drawn map, which the site draws at build; here it is drawn from the shapes that the live map uses. */
export function DrawnPicture({ shapes }: { shapes: Shapes }) {
  const { facts, lang, words } = useAtlas();
  const drawn = useMemo(
    () =>
      firstPicture({
        shapes,
        choropleth: facts.choropleth(DEFAULT_VIEW),
        places: facts.places,
        lang,
        label: words.map.label,
        href: (id) => `#/${lang}/places/#${id}`,
      }),
    [shapes, facts, lang, words],
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from our own data
  return <div dangerouslySetInnerHTML={{ __html: drawn }} />;
}

/** The shapes of the maps of a hand-out. */
export function DrawnShapes({ shapes }: { shapes: Shapes }) {
  const { facts } = useAtlas();
  const drawn = useMemo(() => handOutShapes({ shapes, named: facts.choropleth(DEFAULT_VIEW).named }), [shapes, facts]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from our own data
  return <div dangerouslySetInnerHTML={{ __html: drawn }} />;
}
