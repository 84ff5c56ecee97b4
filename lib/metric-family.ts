import type { Metric, Status, Substance } from "./schema";

/** What may share one chart. */
export type MetricFamily = "substitution" | "seizures" | "money-seized" | "aid" | "cultivation";

const FAMILY_OF: Partial<Record<Metric, MetricFamily>> = {
  substitution_area: "substitution",
  substitution_crop_area: "substitution",
  project_area: "substitution",
  poppy_land_replaced: "substitution",
  seizure: "seizures",
  single_seizure: "seizures",
  seizure_golden_triangle_origin: "seizures",
  seizure_golden_crescent_origin: "seizures",
  seizure_foreign_origin: "seizures",
  seizure_northern_myanmar_origin: "seizures",
  precursors_stopped: "seizures",
  asset_seizure: "money-seized",
  asset_freeze: "money-seized",
  aid_fund: "aid",
  aid_in_kind: "aid",
  project_fund: "aid",
  investment: "aid",
  opium_poppy_cultivation: "cultivation",
  eradication: "cultivation",
  opium_production: "cultivation",
};

/**
 * Kinds of things inside one chart that never share an axis: all crops and one crop, drugs and precursor chemicals,
 * a year's seizures and one seizure out of them, land sown and land cleared.
 */
export const FACET_GROUPS = [
  "main",
  "all-drugs",
  "precursors",
  "origin",
  "single",
  "stopped",
  "one-crop",
  "replaced",
  "eradication",
  "production",
  "investment",
  "money",
] as const;
export type FacetGroup = (typeof FACET_GROUPS)[number];

const GROUP_OF: Partial<Record<Metric, FacetGroup>> = {
  substitution_crop_area: "one-crop",
  project_area: "one-crop",
  poppy_land_replaced: "replaced",
  single_seizure: "single",
  seizure_golden_triangle_origin: "origin",
  seizure_golden_crescent_origin: "origin",
  seizure_foreign_origin: "origin",
  seizure_northern_myanmar_origin: "origin",
  precursors_stopped: "stopped",
  asset_seizure: "money",
  asset_freeze: "money",
  eradication: "eradication",
  opium_production: "production",
  investment: "investment",
};

const TOTALS: readonly Substance[] = ["all drugs", "main drugs (3 kinds)"];
const PRECURSORS: readonly Substance[] = [
  "precursors",
  "acetic anhydride",
  "pseudoephedrine",
  "caffeine",
  "sulphuric acid",
  "hydrochloric acid",
  "non-scheduled chemicals",
];

/** The kind of thing that a figure counts inside its chart. */
export function facetGroup(metric: Metric, substance?: Substance): FacetGroup {
  if (metric === "seizure" && substance && TOTALS.includes(substance)) return "all-drugs";
  if (metric === "seizure" && substance && PRECURSORS.includes(substance)) return "precursors";
  return GROUP_OF[metric] ?? "main";
}

/**
 * The chart that a figure belongs to, or undefined when no chart fits.
 *
 * A trafficked quantity is no seizure, and neither is one that is only alleged. Money seized or frozen is not aid.
 * Planned money belongs to "aid", where it never stands in one bar, line or sum with delivered money.
 */
export function chartFamily(metric: Metric, status: Status): MetricFamily | undefined {
  const family = FAMILY_OF[metric];
  if (status === "alleged") return undefined;
  if (status === "planned" && family !== "aid" && family !== "substitution") return undefined;
  return family;
}
