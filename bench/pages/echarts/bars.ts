import type { Facts } from "../../../lib/facts";
import type { ChartModel } from "../../../lib/select";
import { barsOf, captionOf, coursesOf, shownFacets } from "../shared/page";

const ROW = 30;
const AROUND = 62;
const PLOT = 140;

/** One chart as an ECharts option: a grid with its own axes per count through time and per facet. */
export function chartOption(model: ChartModel, facts: Facts) {
  let top = 24;
  const plots = model.timelines.map((timeline) => {
    const plot = { timeline, courses: coursesOf(timeline, facts), top, height: PLOT };
    top += PLOT + AROUND;
    return plot;
  });
  const blocks = shownFacets(model).map((facet) => {
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
      title: [
        ...plots.map((plot) => ({ text: plot.timeline.group, top: plot.top - 24, textStyle: { fontSize: 12 } })),
        ...blocks.map((block) => ({ text: captionOf(block.facet), top: block.top - 24, textStyle: { fontSize: 12 } })),
      ],
      grid: [
        ...plots.map((plot) => ({ left: 50, right: 110, top: plot.top, height: plot.height })),
        ...blocks.map((block) => ({ left: 130, right: 90, top: block.top, height: block.height })),
      ],
      xAxis: [
        ...plots.map(({ courses }, gridIndex) => ({
          type: "category",
          gridIndex,
          data: courses[0]?.years.map(String),
        })),
        ...blocks.map(({ facet }, index) => ({
          type: "value",
          gridIndex: plots.length + index,
          max: facet.ticks.at(-1),
        })),
      ],
      yAxis: [
        ...plots.map(({ timeline }, gridIndex) => ({ type: "value", gridIndex, max: timeline.ticks.at(-1) })),
        ...blocks.map(({ bars }, index) => ({
          type: "category",
          gridIndex: plots.length + index,
          inverse: true,
          data: bars.map(({ label }) => label),
          axisLabel: { width: 120, overflow: "truncate" },
        })),
      ],
      series: [
        ...plots.flatMap(({ courses }, index) =>
          courses.map(({ label, values }, number) => ({
            type: "line",
            xAxisIndex: index,
            yAxisIndex: index,
            data: values,
            connectNulls: false,
            symbolSize: 4,
            endLabel: { show: true, formatter: label, fontSize: 10 },
            ...(number === 0 &&
              model.time && {
                markArea: {
                  silent: true,
                  data: [[{ xAxis: String(model.time.from) }, { xAxis: String(model.time.to) }]],
                },
              }),
          })),
        ),
        ...blocks.map(({ bars }, index) => ({
          type: "bar",
          xAxisIndex: plots.length + index,
          yAxisIndex: plots.length + index,
          barWidth: 10,
          label: { show: true, position: "right", formatter: "{b}" },
          data: bars.map(({ amount, value, related }) => ({
            value,
            itemStyle: { color: related ? "#2f8563" : "#bbbbbb" },
            label: { formatter: amount },
          })),
        })),
      ],
    },
  };
}
