"use client";

import { rateText } from "@/lib/conversion";
import { DIMENSIONS, type Dimension } from "@/lib/measure";
import { DISPLAY_WORDS } from "@/lib/messages/display-words";
import type { Unit } from "@/lib/schema";
import type { UnitChoice, View } from "@/lib/view";
import { unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { FigureButton } from "./figure-button";
import { RoomChoice } from "./room-choice";

const CHOICES: { readonly [D in Dimension]: readonly NonNullable<UnitChoice[D]>[] } = {
  area: ["mu", "ha", "km2"],
  mass: ["kg", "t"],
  money: ["CNY", "USD", "MYR"],
};

function UnitRow({ dimension, units }: { dimension: Dimension; units: UnitChoice }) {
  const { lang, words } = useAtlas();
  const setView = useSetView();
  const d = DISPLAY_WORDS[lang];
  const choose = (unit: Unit | undefined) => {
    const { [dimension]: _, ...rest } = units;
    setView({ units: unit ? { ...rest, [dimension]: unit } : rest, roomUnits: undefined });
  };
  const radio = (unit: Unit | undefined, text: string) => (
    <label key={unit ?? ""}>
      <input
        type="radio"
        name={`unit-${dimension}`}
        value={unit ?? ""}
        checked={units[dimension] === unit}
        onChange={() => choose(unit)}
      />
      {text}
    </label>
  );
  return (
    <fieldset className="display-row" data-dimension={dimension}>
      <legend>{d.dimensions[dimension]}</legend>
      {radio(undefined, words.evidencePanels.display.asPrinted)}
      {CHOICES[dimension].map((unit) => radio(unit, unitText(unit, lang)))}
    </fieldset>
  );
}

/** What the display menu holds: rooms, units with the rates behind them, and packs. */
export default function DisplayBody({ view }: { view: View }) {
  const { units, packs } = view;
  const { facts, lang, voice } = useAtlas();
  const setView = useSetView();
  const d = DISPLAY_WORDS[lang];
  const all = facts.atlas.packs;
  const on = all.filter(({ id }) => !packs || packs.includes(id));
  const flip = (id: string) => {
    const chosen = all.map((pack) => pack.id).filter((pack) => (pack === id) !== on.some((one) => one.id === pack));
    if (chosen.length > 0) setView({ packs: chosen.length === all.length ? undefined : chosen });
  };
  return (
    <div className="display-body">
      <RoomChoice view={view} />
      <h3>{d.units}</h3>
      {DIMENSIONS.map((dimension) => (
        <UnitRow key={dimension} dimension={dimension} units={units} />
      ))}
      <p>
        {d.help} {d.sentence}
      </p>
      <h3>{d.rates}</h3>
      <ul className="rates">
        {facts.atlas.rates.map((rate) => {
          const figure = facts.figure(rate.figure);
          return (
            <li key={rate.id} data-rate={rate.id}>
              <b>{rateText(rate, voice)}</b> {figure && <FigureButton figure={figure} />}{" "}
              <small>{rate.note[lang]}</small>
            </li>
          );
        })}
      </ul>
      <p>{d.noRate}</p>
      <fieldset className="display-packs">
        <legend>{d.packs}</legend>
        {all.map((pack) => {
          const isOn = on.includes(pack);
          const isLast = isOn && on.length === 1;
          return (
            <label key={pack.id} data-pack={pack.id}>
              <input
                type="checkbox"
                checked={isOn}
                aria-disabled={isLast}
                aria-describedby={isLast ? "display-one-stays" : undefined}
                onChange={() => flip(pack.id)}
              />
              <span>
                {pack.title[lang]} <small>{d.pack(pack.figures.length, pack.sources.length)}</small>
              </span>
            </label>
          );
        })}
        <p id="display-one-stays">{d.oneStays}</p>
      </fieldset>
    </div>
  );
}
