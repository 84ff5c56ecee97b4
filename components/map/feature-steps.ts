import type { Choropleth } from "@/lib/choropleth";
import { measure } from "@/lib/measure";
import type { Gazetteer } from "@/lib/places";
import type { Figure, Place } from "@/lib/schema";
import { type Features, type FeatureValues, sourcesOf } from "./feature-state";

/** In place of a class: nobody counted this land, though the figures of its country lie on the provinces around it. */
export const UNCOUNTED = -1;

/** Which feature of the map bears which colour class, and what the legend must say about it. */
export interface FeatureSteps {
  features: Features;
  /** The figure whose colour lies on a place: its own, else that of the area or country around it. */
  figureOn(place: Place): Figure | undefined;
  /** Countries whose own figure is not spread: their provinces tell it. */
  byProvince: readonly Place[];
  /** Countries whose colour lies where no province has a figure of its own. */
  around: readonly Place[];
}

/** Provinces by country, of every gazetteer once: a step in time must not look through all places. */
const known = new WeakMap<Gazetteer, ReadonlyMap<string, readonly Place[]>>();

function provincesOf(places: Gazetteer): ReadonlyMap<string, readonly Place[]> {
  const found = known.get(places) ?? groupProvinces(places);
  known.set(places, found);
  return found;
}

function groupProvinces(places: Gazetteer): ReadonlyMap<string, readonly Place[]> {
  const byCountry = new Map<string, Place[]>();
  for (const place of places.all) {
    if (place.kind !== "province" || !place.country) continue;
    const list = byCountry.get(place.country);
    if (list) list.push(place);
    else byCountry.set(place.country, [place]);
  }
  return byCountry;
}

/**
 * The colour class of every feature, so that each spot of land bears one colour: that of the finest figure for it.
 *
 * A province with a figure bears its own. Around it lies the colour of the composed area or of the country that has a
 * figure, unless the provinces tell most of that country's figure: its colour on the others would be a falsehood,
 * because what the country has lies in the provinces that are counted. Those others are marked as uncounted, so that
 * the tint of a family of regions is not taken for a class. Fills are translucent, so an outline is never
 * coloured below a coloured province; its provinces are coloured one by one instead.
 */
export function featureSteps(choropleth: Choropleth, places: Gazetteer): FeatureSteps {
  const { classes, figures } = choropleth;
  const features = new Map<string, FeatureValues>();
  const carriers = new Map<string, Figure>();
  const colour = (place: Place, from: string) => {
    const [step, figure] = [classes.get(from), figures.get(from)];
    if (step === undefined || !figure) return;
    for (const source of sourcesOf(place)) features.set(`${source} ${place.id}`, { source, id: place.id, value: step });
    carriers.set(place.id, figure);
  };
  const told = [...classes.keys()].flatMap((id) => places.get(id) ?? []);
  const provinces = told.filter(({ kind }) => kind === "province");
  const areas = told.filter(({ kind }) => kind === "area");
  const own = new Set(provinces.map(({ id }) => id));
  const covered = new Map<string, string>();

  for (const province of provinces) colour(province, province.id);
  for (const area of areas) {
    for (const member of area.members) covered.set(member, area.id);
    const finer = area.members.filter((id) => own.has(id));
    if (finer.length === 0) colour(area, area.id);
    else for (const id of area.members) if (!own.has(id)) colourById(id, area.id);
  }

  const byProvince: Place[] = [];
  const around: Place[] = [];
  for (const country of told) {
    if (country.kind !== "country") continue;
    const all = provincesOf(places).get(country.id) ?? [];
    const inOwn = all.filter(({ id }) => own.has(id));
    const rest = all.filter(({ id }) => !own.has(id) && !covered.has(id));
    if (rest.length === all.length) {
      colour(country, country.id);
      continue;
    }
    if (inOwn.length * 2 >= all.length || tellMost(inOwn, country, choropleth)) {
      byProvince.push(country);
      for (const { id } of rest) features.set(`provinces ${id}`, { source: "provinces", id, value: UNCOUNTED });
      continue;
    }
    around.push(country);
    for (const province of rest) colour(province, country.id);
  }

  function colourById(id: string, from: string): void {
    const place = places.get(id);
    if (place) colour(place, from);
  }

  const figureOn = (place: Place): Figure | undefined => {
    const area = covered.get(place.id);
    return (
      carriers.get(place.id) ??
      (area === undefined ? undefined : carriers.get(area)) ??
      // A country stands below its provinces only where it is coloured as a whole.
      (place.kind === "province" && area === undefined && place.country ? carriers.get(place.country) : undefined)
    );
  };
  return { features, figureOn, byProvince, around };
}

/** Do the provinces' figures of the same year make up at least half of their country's? Only to choose what to colour: the sum is never shown. */
function tellMost(provinces: readonly Place[], country: Place, { figures, unit }: Choropleth): boolean {
  const whole = figures.get(country.id);
  const total = whole && amount(whole, unit);
  if (!whole || total === undefined) return false;
  let sum = 0;
  for (const { id } of provinces) {
    const part = figures.get(id);
    if (part?.period.to === whole.period.to) sum += (part && amount(part, unit)) ?? 0;
  }
  return sum * 2 >= total;
}

function amount(figure: Figure, unit: Choropleth["unit"]): number | undefined {
  const measured = measure(figure, unit, []);
  return measured.unit === unit ? measured.value : undefined;
}
