"use client";

import { type ReactNode, useMemo, useRef, useState } from "react";
import { citationsOf } from "@/lib/briefing-text";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import type { Act } from "@/lib/present-acts";
import { viewSubject } from "@/lib/view-name";
import { ChartSection } from "../charts/chart-section";
import { type LegendProps, MapLegend } from "../map/map-legend";
import { MapPanel } from "../map/map-panel";
import { usePick } from "../map/use-pick";
import { useAtlas } from "../state/atlas";
import { keepForOffline } from "../state/keep-offline";
import { useShownTheme } from "../state/use-media";
import { useView } from "../state/use-view";
import { LiveRegion } from "../ui/live-region";
import { ConsoleBar } from "./console-bar";
import { Controls } from "./controls";
import { toggleFullScreen } from "./full-screen";
import { KeyHelp } from "./key-help";
import { NextStep } from "./next-step";
import { Notes } from "./notes";
import { useShow, useTalk } from "./presenting";
import { Questions } from "./questions";
import { StepList } from "./step-list";
import { Told } from "./told";
import { useKeys } from "./use-keys";
import { usePointing } from "./use-pointing";
import { useWall } from "./use-wall";

interface Props {
  picture: ReactNode;
  detailed: readonly string[];
}

/** This map is smaller than that of the atlas page. */
const Legend = (props: LegendProps) => <MapLegend {...props} narrow="(max-width: 100rem), (max-height: 60rem)" />;

/** The speaker's window: this step with a live map, the next one, notes, likely questions, time. What is chosen here shows on the wall. */
export function Console({ picture, detailed }: Props) {
  const { facts, lang, words } = useAtlas();
  const { briefing, showing, number, step } = useTalk();
  const { act, change } = useShow();
  const { view } = useView();
  const selection = useMemo(() => facts.select(view), [facts, view]);
  const withProvinces = useMemo(() => new Set(detailed), [detailed]);
  const citations = useMemo(() => citationsOf(step, facts), [step, facts]);
  const [isHelped, setHelped] = useState(false);
  const [hasNotes, setHasNotes] = useState(true);
  const map = useRef<HTMLDivElement>(null);
  const told = PRESENT_WORDS[lang];
  const steps = briefing.steps.length;

  const perform = (wanted: Act) => {
    if (wanted === "full-screen") toggleFullScreen();
    else if (wanted === "help") setHelped((was) => !was);
    else if (wanted === "notes") setHasNotes((was) => !was);
    else act(wanted);
  };
  const { typed, hear, reachOf } = useKeys(showing.lettersOff === true, perform);
  const pick = usePick();
  const wall = useWall(briefing.name, lang, (handed) => {
    if (handed.kind === "key") hear(handed.key);
    else pick(handed.target, handed.isAdding);
  });
  usePointing(map, wall.point, showing.lettersOff === true, reachOf);

  useShownTheme(showing.theme);

  return (
    <div
      className="console"
      data-console=""
      data-step={number}
      data-steps={steps}
      data-aside={showing.aside !== undefined}
      data-frozen={showing.frozen === true}
      data-wall-status={wall.status}
    >
      <ConsoleBar wall={wall} />
      <main className="console-main">
        <section className="console-step" aria-label={told.thisStep}>
          <p className="console-where">
            <b>{told.stepOf(number, steps)}</b>{" "}
            <span data-script="">
              {showing.aside === undefined
                ? told.onScript
                : told.asideAt(viewSubject(showing.aside, { facts, lang, words }))}
            </span>{" "}
            {typed && <b>{told.typed(typed)}</b>}
          </p>
          <h1 dir="auto">{step.title}</h1>
          <div className="console-words">
            <Told markdown={step.words} citations={citations} />
          </div>
        </section>
        <div ref={map} className="console-map">
          <MapPanel
            selection={selection}
            picture={picture}
            detailed={withProvinces}
            rehearse
            Key={Legend}
            onSettled={keepForOffline}
          />
        </div>
        <Controls perform={perform} />
      </main>
      <aside className="console-side">
        <NextStep />
        {hasNotes && <Notes size={showing.notes ?? 1} onSize={(notes) => change({ notes })} />}
        <Questions />
        <section className="console-chart" aria-label={told.chart}>
          <div className="charts">
            <ChartSection model={selection.charts[view.metric]} onMap />
          </div>
        </section>
      </aside>
      <StepList />
      {isHelped && <KeyHelp window="console" onClose={() => setHelped(false)} />}
      <LiveRegion text={told.announced(number, steps, step.title)} />
    </div>
  );
}
