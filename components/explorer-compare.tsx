"use client";

import type { Selection } from "@/lib/select";
import type { View } from "@/lib/view";
import { CompareCharts } from "./charts/compare-charts";
import { CompareBar } from "./panels/compare-bar";

/** What stands above the panel while places or years are compared. */
export default function CompareRoom({ view, selections }: { view: View; selections: readonly Selection[] }) {
  return (
    <>
      <CompareBar view={view} />
      {selections.length > 1 && <CompareCharts selections={selections} metric={view.metric} />}
    </>
  );
}
