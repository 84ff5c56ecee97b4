"use client";

import { type CSSProperties, memo, useMemo } from "react";
import { project } from "@/lib/drawn-path";
import { fillOf, SHAPE_SCALE, SHAPES_ID, shapeId } from "@/lib/hand-out-map";
import { DRAWN_WORDS } from "@/lib/messages/drawn-words";
import { FAMILIES } from "@/lib/palette";
import { reviewLine } from "@/lib/review-line";
import type { View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { spread } from "./drawn-names";
import { type DrawnView, drawnView } from "./drawn-view";
import { isColour } from "./key-entries";
import { FIRST_LAYERS } from "./layers";
import type { LegendEntry } from "./layers/layer";
import { LegendMark } from "./legend-mark";
import { painter } from "./painting";
import { useLayerContext } from "./use-layer-context";
import { useLegend } from "./use-legend";

/** Colours as custom properties: on paper they are those of the light theme. */
const printed = (id: string, mark: LegendEntry["mark"]): LegendEntry["mark"] => {
  const step = /^step-(\d)$/.exec(id)?.[1];
  return step === undefined ? mark : { kind: "area", fill: `var(--map-ramp-${step})` };
};

const STILL = { settled: false, close: false };

interface Props {
  view: View;
  label: string;
  /** What the colours of an open thing mean, and whose outline is drawn. */
  words: { belongs: string; concerned: string; selected(place: string): string };
}

/** What the tones of an open thing mean, as entries of a list. */
export const SceneEntries = ({ parts, words }: { parts: DrawnView["scene"] } & Pick<Props, "words">) =>
  parts.map((part) => (
    <li key={part}>
      <LegendMark mark={{ kind: "area", fill: `var(--drawn-${part})`, line: "var(--map-countryLine)" }} /> {words[part]}
    </li>
  ));

/**
 * The map of a view as a drawing, with a key: what is printed, where a live map would be blank. Its shapes stand once in
 * the page (`handOutShapes`).
 */
export const DrawnMap = memo(function DrawnMap({ view, label, words: told }: Props) {
  const { facts, lang } = useAtlas();
  const room = facts.room(view);
  const review = reviewLine(room, lang);
  const paintings = useMemo(() => [painter(facts)({ ...view, layers: [] }, view.time)], [facts, view]);
  const [painting] = paintings;
  const context = useLayerContext(view, STILL);
  const legend = useLegend(FIRST_LAYERS, context, view, paintings);
  const drawn = useMemo(() => painting && drawnView(view, painting, facts), [view, painting, facts]);
  if (!drawn) return null;
  const { box, fills, outlined, scene, points, ways } = drawn;
  const size = box[2] / 30;
  const selected = view.place && scene.length === 0 ? facts.places.get(view.place)?.name[lang] : undefined;
  const steps = legend.entries.filter(isColour);
  return (
    <figure className="drawn-map" data-drawn="">
      <svg viewBox={box.map((one) => one.toFixed(0)).join(" ")} role="img" aria-label={label}>
        <use href={`#${SHAPES_ID}`} />
        {[...fills, ...FAMILIES.map((id) => [id, "none"] as const)].map(([id, colour]) => (
          <use
            key={id}
            href={`#${shapeId(id)}`}
            transform={`scale(${SHAPE_SCALE})`}
            style={{ [fillOf(id)]: colour } as CSSProperties}
          />
        ))}
        {outlined.map((id) => (
          <use
            key={id}
            href={`#${shapeId(id)}`}
            className="drawn-outlined"
            transform={`scale(${SHAPE_SCALE})`}
            style={{ [fillOf(id)]: "none" } as CSSProperties}
          />
        ))}
        {ways.map((way) => (
          <polyline
            key={way.map(({ id }) => id).join()}
            className="drawn-way"
            points={way
              .flatMap(({ point }) =>
                point
                  ? [
                      project(point)
                        .map((one) => one.toFixed(1))
                        .join(),
                    ]
                  : [],
              )
              .join(" ")}
          />
        ))}
        {points.flatMap(({ id, point }) => {
          if (!point) return [];
          const [x, y] = project(point);
          return [
            <circle
              key={id}
              className="drawn-point"
              cx={x.toFixed(1)}
              cy={y.toFixed(1)}
              r={(size * 0.28).toFixed(1)}
            />,
          ];
        })}
        <g fontSize={size.toFixed(1)}>
          {spread(drawn, lang, size).map(({ place, x, y }) => (
            <text
              key={place.id}
              x={x.toFixed(1)}
              y={y.toFixed(1)}
              style={FAMILIES.some((id) => id === place.id) ? { fill: `var(--${place.id}-text)` } : undefined}
            >
              {place.name[lang]}
            </text>
          ))}
        </g>
      </svg>
      <figcaption>
        {fills.size > 0 && scene.length === 0 && (
          <p>
            <b>{legend.heading.what}</b> {legend.heading.when}
          </p>
        )}
        <ul>
          <SceneEntries parts={scene} words={told} />
          {scene.length === 0 &&
            steps.map(({ id, mark, label: step }) => (
              <li key={id}>
                <LegendMark mark={printed(id, mark)} /> {step}
              </li>
            ))}
          {selected && <li>{told.selected(selected)}</li>}
        </ul>
        <p>
          {room.disclaimer[lang]} {review && <b data-review="">{review}</b>}{" "}
          {context.boundary !== "de-facto" && DRAWN_WORDS[lang].boundaries}
        </p>
      </figcaption>
    </figure>
  );
});
