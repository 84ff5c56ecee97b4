import neutral from "../../../geodata/rooms/neutral.json";
import type { Choropleth } from "../../../lib/choropleth";
import { type Facts, factsOf } from "../../../lib/facts";
import { PALETTES } from "../../../lib/palette";
import type { PublishedAtlas } from "../../../lib/publish";
import { type AudienceRoom, NEUTRAL } from "../../../lib/room";
import type { Selection } from "../../../lib/select";
import { DEFAULT_VIEW, readView, type View } from "../../../lib/view";

/** Checked whenever the atlas is built. */
const room = { name: NEUTRAL, ...neutral } as AudienceRoom;

export const palette = PALETTES.light;

/** The atlas's own published facts, with its own rules for what belongs to a place. */
export async function loadFacts(): Promise<Facts> {
  const { places, rates, generatedFrom, ...all }: PublishedAtlas = await (await fetch("/data/atlas.json")).json();
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
      checks: own(all.checks),
      statements: own(all.statements),
      records: own(all.records),
      reports: own(all.reports),
      routes: own(all.routes),
      sequels: own(all.sequels),
    };
  });
  return factsOf({ places, packs, rates, rooms: [room] });
}

/** The view that the address names: the chart that colours the map, and the year. */
export const firstView = (facts: Facts): View => readView(location.search, facts.known).view;

export const select = (facts: Facts, view: View): Selection => facts.select(view);

/** The colours of the map; they do not depend on the place. */
export const choroplethOf = (facts: Facts, { metric, time }: View): Choropleth =>
  facts.choropleth({ ...DEFAULT_VIEW, metric, time });
