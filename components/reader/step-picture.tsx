"use client";

import { memo, useMemo } from "react";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import type { View } from "@/lib/view";
import { ChartSection } from "../charts/chart-section";
import { WallChart } from "../charts/wall-chart";
import { useAtlas } from "../state/atlas";
import { useView } from "../state/use-view";
import { useReading } from "./reading";
import { StepFigure, StepThing } from "./step-board";

/** What a step shows beside the map: its thing, its figure, or its chart. */
export const StepPicture = memo(function StepPicture({ view, isRead }: { view: View; isRead: boolean }) {
  const { facts, lang } = useAtlas();
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
    <>
      <div className="charts on-screen">
        <ChartSection model={model} onMap={isRead && !isAside} />
      </div>
      {/* A page has room for one picture of it, and nobody can unfold paper. */}
      <div className="charts on-paper">
        <WallChart model={model} more={PRESENT_WORDS[lang].more} />
      </div>
    </>
  );
});
