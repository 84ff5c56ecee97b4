import { tabledFigures } from "./chart-contents";
import { withoutContext } from "./common-scale";
import { comparedViews } from "./comparing";
import type { Facts } from "./facts";
import type { Figure } from "./schema";
import { VIEW_METRICS, type View } from "./view";

/**
 * Every figure that a view shows, each once: those that the page lists, the rows of the tables of its charts, which draw a
 * count through all its years, those of the charts that stand beside each other, and the one that is open.
 */
export function viewFigures(view: View, { select, figure }: Pick<Facts, "select" | "figure">): Figure[] {
  const { figures, charts } = select(view);
  const opened = view.item === undefined ? undefined : figure(view.item);
  const beside = comparedViews(view).map((one) => withoutContext(select(one).charts[view.metric]));
  return [
    ...new Set([
      ...figures.map((listed) => listed.figure),
      ...VIEW_METRICS.flatMap((metric) => tabledFigures(charts[metric])),
      ...beside.flatMap(tabledFigures),
      ...(opened ? [opened] : []),
    ]),
  ];
}
