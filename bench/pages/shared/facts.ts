import { choropleth } from "../../../lib/choropleth";
import { type Facts, factsOf } from "../../../lib/facts";
import { PALETTES } from "../../../lib/palette";
import type { PublishedAtlas } from "../../../lib/publish";
import type { Selection } from "../../../lib/select";
import { DEFAULT_VIEW } from "../../../lib/view";

export const palette = PALETTES.light;

/** The atlas's own published facts, with its own rules for what belongs to a place. */
export async function loadFacts(): Promise<Facts> {
  const { places, generatedFrom, ...all }: PublishedAtlas = await (await fetch("/data/atlas.json")).json();
  const packs = generatedFrom.map(({ pack: id, title, version, date }) => {
    const own = <T extends { pack: string }>(list: T[]) => list.filter(({ pack }) => pack === id);
    return {
      id,
      title,
      version,
      date,
      sources: own(all.sources),
      figures: own(all.figures),
      mechanisms: own(all.mechanisms),
      events: own(all.events),
      cases: own(all.cases),
      findings: own(all.findings),
    };
  });
  return factsOf({ places, packs });
}

export const selectPlace = (facts: Facts, place: string | undefined): Selection =>
  facts.select({ ...DEFAULT_VIEW, place });

/** The colours of the map for the chart that colours it first. */
export const choroplethOf = (facts: Facts) =>
  choropleth(selectPlace(facts, undefined), DEFAULT_VIEW.metric, facts.places, facts.named);
