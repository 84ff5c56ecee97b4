"use client";

import { memo, type ReactNode, useState } from "react";
import { timeWords } from "@/lib/chart-title";
import { chosenConversion } from "@/lib/conversion";
import { figureSubject } from "@/lib/figure-subject";
import { formatPeriod } from "@/lib/period";
import type { Finding, JointCase, Mechanism, RecordEntry } from "@/lib/schema";
import type { Selection } from "@/lib/select";
import type { UnitChoice } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";
import { Converted, FigureButton } from "./figure-button";

const FEW = 4;

interface Entry {
  id: string;
  body: ReactNode;
}

interface GroupProps<One> {
  title: string;
  id: string;
  /** Id of the place that the list is told of; "" for the whole picture. */
  place: string;
  entries: readonly One[];
  /** Asked for those alone that are shown: a place may have thousands of figures. */
  entry(one: One): Entry;
  note?: string | undefined;
}

/** A list that opens in full on request: a panel that shows everything at once is read by nobody. */
function Group<One>({ title, id, place, entries, entry, note }: GroupProps<One>) {
  const { words } = useAtlas();
  // Open for one place: the list is closed again for the next, and what both show stays as it is.
  const [openFor, setOpenFor] = useState<string>();
  const all = openFor === place;
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, FEW);
  return (
    <section className="group" data-group={id}>
      <h3>
        {title} <small>{entries.length}</small>
      </h3>
      <ul>
        {shown.map(entry).map((one) => (
          <li key={one.id} data-entry={one.id}>
            {one.body}
          </li>
        ))}
      </ul>
      {entries.length > FEW && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setOpenFor(all ? undefined : place)}>
          {all ? words.details.fewer : words.details.all(entries.length)}
        </button>
      )}
      {note && <p className="place-note">{note}</p>}
    </section>
  );
}

function Locator({ id, para }: { id: string; para: string }) {
  const { words } = useAtlas();
  return (
    <small className="locator">
      {id} · {words.source.paragraph(para)}
    </small>
  );
}

/** A name that opens the card of the thing. */
function ItemLink({ id, children }: { id: string; children: ReactNode }) {
  const setView = useSetView();
  return (
    <button type="button" className="item-link" data-opens={id} onClick={() => setView({ item: id })}>
      {children}
    </button>
  );
}

function CaseEntry({ joint, units }: { joint: JointCase; units: UnitChoice }) {
  const { facts, lang, words, voice } = useAtlas();
  const figures = joint.figures.flatMap((id) => facts.figure(id) ?? []);
  return (
    <>
      <b>
        <ItemLink id={joint.id}>{joint.name[lang]}</ItemLink>
      </b>{" "}
      <span className="when">{formatPeriod(joint.period, voice)}</span>
      <p>{joint.summary[lang]}</p>
      {figures.length === 0 ? (
        <p className="none">{words.details.noQuantity}</p>
      ) : (
        <ul className="case-figures">
          {figures.map((figure) => (
            <li key={figure.id}>
              <FigureButton figure={figure} /> <Converted figure={figure} units={units} />{" "}
              <span>{figureSubject(figure, { lang, words, places: facts.places })}</span>
            </li>
          ))}
        </ul>
      )}
      <Locator id={joint.id} para={joint.locator.para} />
    </>
  );
}

function MechanismEntry({ mechanism }: { mechanism: Mechanism }) {
  const { facts, lang, words, voice } = useAtlas();
  const nameOf = (id: string) => facts.places.get(id)?.name[lang] ?? id;
  const members = mechanism.members.map(
    ({ place, joined }) => nameOf(place) + (joined ? ` (${words.details.joined(joined)})` : ""),
  );
  return (
    <>
      <b>
        <ItemLink id={mechanism.id}>{mechanism.name[lang]}</ItemLink>
      </b>{" "}
      <span className="when">
        {words.mechanismKinds[mechanism.kind]}
        {mechanism.period.from !== undefined && ` · ${formatPeriod(mechanism.period, voice)}`}
      </span>
      <p>{mechanism.content[lang]}</p>
      {members.length > 0 && (
        <p className="members">
          {words.details.members}: {members.join(lang === "zh" ? "、" : ", ")}
        </p>
      )}
      <Locator id={mechanism.id} para={mechanism.locator.para} />
    </>
  );
}

function FindingEntry({ finding }: { finding: Finding }) {
  const { lang } = useAtlas();
  return (
    <>
      <b>
        <ItemLink id={finding.id}>{finding.theme[lang]}</ItemLink>
      </b>
      <p>{finding.summary[lang]}</p>
      <Locator id={finding.id} para={finding.locator.para} />
    </>
  );
}

/** What else the source says of the place: figures, cases, mechanisms, events, problems, next steps. */
export const Details = memo(function Details({ selection }: { selection: Selection }) {
  const { facts, lang, words, voice } = useAtlas();
  const d = words.details;
  const place = selection.place?.id ?? "";
  const { units, time } = selection.view;
  const kept = selection.figures.filter(
    ({ figure }) => chosenConversion(figure, units, facts.atlas.rates, voice) === "no-rate",
  ).length;
  const brief = ({ id, name, period }: Pick<RecordEntry, "id" | "name" | "period">): Entry => ({
    id,
    body: (
      <>
        <span className="when">{formatPeriod(period, voice)}</span> <ItemLink id={id}>{name[lang]}</ItemLink>{" "}
        <small className="locator">{id}</small>
      </>
    ),
  });
  const isToldMore = selection.problems.length + selection.nextSteps.length > 0;
  return (
    <div className="details" data-place={place}>
      <Group
        place={place}
        id="figures"
        title={d.figures}
        note={kept > 0 ? words.evidencePanels.display.kept(kept) : undefined}
        entries={selection.figures}
        entry={({ figure, relation }) => ({
          id: figure.id,
          body: (
            <>
              <FigureButton figure={figure} /> <Converted figure={figure} units={units} />{" "}
              <span>{figureSubject(figure, { lang, words, places: facts.places })}</span>{" "}
              <small className="locator">
                {figure.id} · {formatPeriod(figure.period, voice, figure.basis)}
                {words.chart.relation[relation] && ` · ${words.chart.relation[relation]}`}
              </small>
            </>
          ),
        })}
      />
      <Group
        place={place}
        id="cases"
        title={d.cases}
        entries={selection.cases}
        entry={(joint) => ({ id: joint.id, body: <CaseEntry joint={joint} units={units} /> })}
      />
      {time && isToldMore && (
        <p className="place-note untimed" data-untimed="">
          {words.evidencePanels.time.untimed(timeWords(time, lang))}
        </p>
      )}
      <Group
        place={place}
        id="problems"
        title={d.problems}
        entries={selection.problems}
        entry={(finding) => ({
          id: finding.id,
          body: <FindingEntry finding={finding} />,
        })}
      />
      <Group
        place={place}
        id="next-steps"
        title={d.nextSteps}
        entries={selection.nextSteps}
        entry={(finding) => ({
          id: finding.id,
          body: <FindingEntry finding={finding} />,
        })}
      />
      <Group
        place={place}
        id="mechanisms"
        title={d.mechanisms}
        entries={selection.mechanisms}
        entry={(mechanism) => ({
          id: mechanism.id,
          body: <MechanismEntry mechanism={mechanism} />,
        })}
      />
      <Group
        place={place}
        id="events"
        title={d.events}
        entries={selection.events}
        entry={(event) => ({
          id: event.id,
          body: (
            <>
              <span className="when">{formatPeriod(event.period, voice)}</span>{" "}
              <ItemLink id={event.id}>{event.summary[lang]}</ItemLink>
              {event.upcoming && ` (${d.upcoming})`} <Locator id={event.id} para={event.locator.para} />
            </>
          ),
        })}
      />
      <Group
        place={place}
        id="records"
        title={d.records}
        note={d.recordsHelp}
        entries={selection.records}
        entry={brief}
      />
      <Group
        place={place}
        id="reports"
        title={d.reports}
        note={d.recordsHelp}
        entries={selection.reports}
        entry={brief}
      />
      <Group place={place} id="routes" title={d.routes} note={d.routesHelp} entries={selection.routes} entry={brief} />
    </div>
  );
});
