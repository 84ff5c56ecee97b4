"use client";

import type { Dispute, Side } from "@/lib/dispute";
import { seriesText } from "@/lib/figure-subject";
import { CARD_WORDS } from "@/lib/messages/card-words";
import { formatPeriod } from "@/lib/period";
import type { Figure } from "@/lib/schema";
import { type PlacedSide, rivalCounts, statementsOf } from "@/lib/statements";
import type { View } from "@/lib/view";
import { amountText, numberText, tickText, unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

const WIDTH = 400;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
/** Room at both ends for a dot and an open end. */
const EDGE = 14;
const across = (at: number) => EDGE + at * (WIDTH - 2 * EDGE);

/** Square: used. Round: another source. Triangle: a count of its own. */
function dotPath(x: number, kind: "used" | "other" | "separate"): string {
  if (kind === "used") return `M${x} ${MIDDLE - 7}l7 7-7 7-7-7z`;
  if (kind === "separate") return `M${x} ${MIDDLE - 6}l6.5 11h-13z`;
  return `M${x - 5.5} ${MIDDLE}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z`;
}

const kindOf = ({ side, separate }: PlacedSide) => (side.used ? "used" : separate ? "separate" : "other");

function Track({
  placed,
  first,
  ticks,
}: {
  placed: PlacedSide;
  first: PlacedSide | undefined;
  ticks: readonly number[];
}) {
  const { at, from, to, open } = placed;
  const x = at === undefined ? undefined : across(at);
  const start = first?.at === undefined ? undefined : across(first.at);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className={`statement-track statement-${kindOf(placed)}`}
    >
      <path className="statement-grid" d={ticks.map((tick) => `M${across(tick)} 0v${HEIGHT}`).join("")} />
      {x !== undefined && start !== undefined && x !== start && (
        <path className="statement-link" d={`M${start} ${MIDDLE}H${x}`} />
      )}
      {from !== undefined && to !== undefined && (
        <path
          className="statement-range"
          d={`M${across(from)} ${MIDDLE}H${across(to)}M${across(from)} ${MIDDLE - 5}v10M${across(to)} ${MIDDLE - 5}v10`}
        />
      )}
      {x !== undefined && open && (
        <path
          className="statement-range"
          d={open === "up" ? `M${x} ${MIDDLE}h13m-4-4l4 4-4 4` : `M${x} ${MIDDLE}h-13m4-4l-4 4 4 4`}
        />
      )}
      {x !== undefined && <path className="statement-dot" d={dotPath(x, kindOf(placed))} />}
    </svg>
  );
}

function Amount({ side, current }: { side: Side; current: string }) {
  const { words, voice } = useAtlas();
  const setView = useSetView();
  const amount = amountText(side, voice);
  if (!side.figure || side.id === current) return <b>{amount}</b>;
  return (
    <button
      type="button"
      className="figure"
      aria-label={words.chart.openSource(amount)}
      onClick={() => setView({ item: side.id })}
    >
      {amount}
    </button>
  );
}

/** Who says it: the body that counts or the publisher, when it was published, and how well that source is known. */
function Sayer({ side }: { side: Side }) {
  const { facts, lang, words, voice } = useAtlas();
  const source = facts.source(side);
  const tier = side.tier ?? source?.tier;
  const who = [
    side.series ? seriesText(side.series, { words }) : "",
    source ? `${source.publisher[lang]} ${source.written.slice(0, 4)}` : "",
  ].filter(Boolean);
  return (
    <span className="sayer">
      {who.join(" · ")}
      {tier && (
        <small>
          {" "}
          {CARD_WORDS[lang].tier} {tier} · {formatPeriod(side.period, voice, side.figure?.basis)}
        </small>
      )}
    </span>
  );
}

interface Props {
  figure: Figure;
  dispute: Dispute | undefined;
  view: View;
}

/** All that sources state of one thing: a row each on a common axis, the used one marked, the rule said, and the rest in words. */
export function StatementChart({ figure, dispute, view }: Props) {
  const { facts, lang, words, voice } = useAtlas();
  const c = CARD_WORDS[lang];
  const statements = statementsOf(figure, dispute, rivalCounts(facts.index, figure, view.packs), view);
  if (!statements) return null;
  const { sides, others, ticks, unit, fromZero } = statements;
  const [first] = sides;
  const rivalry = sides.some(({ separate }) => !separate) && sides.filter(({ separate }) => !separate).length > 1;
  const apartText = ({ apart, side }: PlacedSide) => {
    if (!apart || !first) return "";
    const sign = side.qualifier === "about" || first.side.qualifier === "about" ? "≈ " : "";
    const amount = `${sign}${numberText(Number(Math.abs(apart.amount).toPrecision(4)), voice)}${lang === "zh" ? "" : " "}${unitText(first.side.unit, lang, Math.abs(apart.amount))}`;
    const percent = `${Math.abs(apart.percent).toFixed(Math.abs(apart.percent) < 10 ? 1 : 0)}%`;
    if (apart.amount === 0) return c.same;
    return apart.amount > 0 ? c.more(amount, percent) : c.less(amount, percent);
  };
  return (
    <section className="statements" data-statements={sides.length} aria-label={rivalry ? c.statements : c.counts}>
      <h3>{rivalry || sides.length === 0 ? c.statements : c.counts}</h3>
      {sides.length > 0 && (
        <>
          <ul className="statement-rows">
            {sides.map((placed) => {
              const { side, separate } = placed;
              const isUsed = side.used && rivalry;
              return (
                <li key={`${side.pack} ${side.id}`} data-side={side.id} data-used={isUsed}>
                  <p>
                    <Sayer side={side} />
                    <span className="said">
                      <Amount side={side} current={figure.id} />
                      {isUsed && <em className="used">{c.used}</em>}
                      {separate && <em>{c.separate}</em>}
                    </span>
                  </p>
                  <Track placed={placed} first={first} ticks={ticks.map(({ at }) => at)} />
                  {apartText(placed) && <small className="apart">{apartText(placed)}</small>}
                  {side.about && <small className="about">{side.about[lang]}</small>}
                </li>
              );
            })}
          </ul>
          <div className="statement-axis" role="img" aria-label={c.axis(unitText(unit, lang))}>
            {ticks.map(({ value, at }) => (
              <span key={value} style={{ insetInlineStart: `${(across(at) / WIDTH) * 100}%` }}>
                {tickText(value, voice)}
              </span>
            ))}
          </div>
          <p className="statement-note">
            {c.axis(unitText(unit, lang))}
            {words.sentence.stop} {!fromZero && c.notFromZero} {rivalry && `${c.usedHelp} ${c.rule}`}{" "}
            {sides.some(({ separate }) => separate) && c.ruleSeparate}
          </p>
        </>
      )}
      {others.length > 0 && (
        <>
          <p className="statement-note">{c.unlike}</p>
          <ul className="statement-others">
            {others.map((side) => (
              <li key={`${side.pack} ${side.id}`} data-side={side.id}>
                <Amount side={side} current={figure.id} /> <Sayer side={side} />
                {side.about && <small className="about">{side.about[lang]}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
