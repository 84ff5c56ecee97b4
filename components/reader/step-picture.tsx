"use client";

import { memo, useMemo } from "react";
import type { View } from "@/lib/view";
import { ChartSection } from "../charts/chart-section";
import { useAtlas } from "../state/atlas";
import { useView } from "../state/use-view";
import { useReading } from "./reading";
import { StepFigure, StepThing } from "./step-board";

/** What a step shows beside the map: its thing, its figure, or its chart. */
export const StepPicture = memo(function StepPicture({ view, isRead }: { view: View; isRead: boolean }) {
  const { facts } = useAtlas();
  const { isAside } = useReading();
  const { view: now } = useView();
  // Whoever moves the year in the chart sees it move there too.
  const isMoved = isRead && isAside && now.metric === view.metric && now.place === view.place;
  const shown = isMoved ? { ...now, item: view.item } : view;
  const key = JSON.stringify(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: views are equal by value
  const model = useMemo(() => facts.select(shown).charts[view.metric], [facts, key]);
  const thing = view.item === undefined ? undefined : facts.items.get(view.item);
  const figure = view.item === undefined ? undefined : facts.figure(view.item);
  if (thing) return <StepThing item={thing} />;
  if (figure) return <StepFigure figure={figure} />;
  return (
    <div className="charts">
      <ChartSection model={model} onMap={isRead && !isAside} />
    </div>
  );
});
