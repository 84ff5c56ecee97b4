import type { Metric, Status } from "./schema";

/** What may share one chart. */
export type MetricFamily = "substitution" | "seizures" | "money-seized" | "aid";

const FAMILY_OF: Partial<Record<Metric, MetricFamily>> = {
  substitution_area: "substitution",
  seizure: "seizures",
  asset_seizure: "money-seized",
  asset_freeze: "money-seized",
  aid_fund: "aid",
  aid_in_kind: "aid",
  project_fund: "aid",
};

/**
 * The chart that a figure belongs to, or undefined when no chart fits.
 *
 * A trafficked quantity is no seizure, and neither is one that is only alleged. Money seized or frozen is not aid.
 * Planned money belongs to "aid" but is kept apart from delivered money: ask `isKeptApart` as well.
 */
export function chartFamily(metric: Metric, status: Status): MetricFamily | undefined {
  const family = FAMILY_OF[metric];
  if (status === "alleged") return undefined;
  if (status === "planned" && family !== "aid") return undefined;
  return family;
}

/** Whether a figure with this status tells of something that has not come about, so that it never stands in one bar, line or sum with what has. */
export function isKeptApart(status: Status): boolean {
  return status === "planned" || status === "alleged";
}
