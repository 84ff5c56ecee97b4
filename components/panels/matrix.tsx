"use client";

import { memo, useEffect, useMemo, useRef } from "react";
import { matrixOf, type Seat, type Matrix as Table } from "@/lib/matrix";
import { MATRIX_WORDS } from "@/lib/messages/matrix-words";
import { formatPeriod, parsePeriod } from "@/lib/period";
import { isOnIn } from "@/lib/select";
import type { View } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

function Cell({ seat }: { seat: Seat | undefined }) {
  const { lang, voice } = useAtlas();
  const words = MATRIX_WORDS[lang];
  if (!seat) return null;
  const period = seat.since === undefined ? undefined : parsePeriod(seat.since);
  const years = period && (period.from === period.to ? `${period.from}` : `${period.from}–${period.to}`);
  const said = [period ? formatPeriod(period, voice) : words.member, seat.via && words.via(seat.via.name[lang])];
  return (
    <span title={said.filter(Boolean).join(" · ")}>
      <span aria-hidden="true">{seat.via ? `(${years ?? "•"})` : (years ?? "•")}</span>
      <span className="visually-hidden">{said.filter(Boolean).join(", ")}</span>
    </span>
  );
}

/**
 * Countries by mechanisms, for whoever prefers a table to a map. A country's name selects the country, a mechanism's opens
 * it, and what is selected or open is marked on both sides.
 */
export default memo(function Matrix({ view }: { view: View }) {
  const { facts, lang } = useAtlas();
  const setView = useSetView();
  const words = MATRIX_WORDS[lang];
  const { mechanisms, rows, open }: Table = useMemo(() => {
    const isOn = isOnIn({ packs: view.packs });
    const items = [...facts.items.values()].filter(({ fact }) => "pack" in fact && isOn(fact));
    return matrixOf(items, facts.places);
  }, [facts, view.packs]);
  const opened = useRef<HTMLTableCellElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was opened elsewhere comes into sight here
  useEffect(() => {
    opened.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [view.item]);
  return (
    <section className="matrix" aria-label={words.title}>
      <div className="matrix-head">
        <h2>{words.title}</h2>
        <button type="button" className="outline" onClick={() => setView({ matrix: undefined })}>
          {words.close}
        </button>
        <p>{words.help}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div className="matrix-scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="matrix-corner">
                {words.country}
              </th>
              {mechanisms.map((mechanism) => (
                <th
                  key={mechanism.id}
                  ref={view.item === mechanism.id ? opened : undefined}
                  scope="col"
                  data-open={view.item === mechanism.id || undefined}
                >
                  <button
                    type="button"
                    className="item-link"
                    data-opens={mechanism.id}
                    aria-pressed={view.item === mechanism.id}
                    onClick={() => setView({ item: view.item === mechanism.id ? undefined : mechanism.id })}
                  >
                    {mechanism.name[lang]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ place, seats }) => (
              <tr key={place.id} data-selected={view.place === place.id || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="item-link"
                    aria-pressed={view.place === place.id}
                    onClick={() => setView({ place: view.place === place.id ? undefined : place.id, item: view.item })}
                  >
                    {place.name[lang]}
                  </button>
                </th>
                {seats.map((seat, column) => (
                  <td
                    key={mechanisms[column]?.id}
                    data-seat={seat ? (seat.since ?? "") : undefined}
                    data-open={view.item === mechanisms[column]?.id || undefined}
                  >
                    <Cell seat={seat} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.also}</th>
              {open.map((groups, column) => (
                <td key={mechanisms[column]?.id}>
                  {groups.map(({ name }) => name[lang]).join(lang === "zh" ? "、" : ", ")}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
});
