import type { Facts } from "../../../lib/facts";
import type { ChartModel } from "../../../lib/select";
import { barsOf, captionOf } from "../shared/page";

const ROW = 30;
const AROUND = 62;

/** One chart as an ECharts option: a grid with its own axes per facet. */
export function barOption({ facets }: ChartModel, facts: Facts) {
  let top = 24;
  const blocks = facets.map((facet) => {
    const bars = barsOf(facet, facts);
    const block = { facet, bars, top, height: bars.length * ROW };
    top += block.height + AROUND;
    return block;
  });
  return {
    height: Math.max(40, top),
    option: {
      animation: false,
      tooltip: { trigger: "item" },
      title: blocks.map((block) => ({
        text: captionOf(block.facet),
        top: block.top - 24,
        textStyle: { fontSize: 12 },
      })),
      grid: blocks.map((block) => ({ left: 130, right: 90, top: block.top, height: block.height })),
      xAxis: blocks.map(({ facet }, gridIndex) => ({ type: "value", gridIndex, max: facet.ticks.at(-1) })),
      yAxis: blocks.map(({ bars }, gridIndex) => ({
        type: "category",
        gridIndex,
        inverse: true,
        data: bars.map(({ label }) => label),
        axisLabel: { width: 120, overflow: "truncate" },
      })),
      series: blocks.map(({ bars }, index) => ({
        type: "bar",
        xAxisIndex: index,
        yAxisIndex: index,
        barWidth: 10,
        label: { show: true, position: "right", formatter: "{b}" },
        data: bars.map(({ amount, value, related }) => ({
          value,
          itemStyle: { color: related ? "#2f8563" : "#bbbbbb" },
          label: { formatter: amount },
        })),
      })),
    },
  };
}
