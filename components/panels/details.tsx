"use client";

import { memo, type ReactNode, useState } from "react";
import { formatPeriod } from "@/lib/period";
import type { Finding, JointCase, Mechanism } from "@/lib/schema";
import type { Selection } from "@/lib/select";
import { useAtlas } from "../state/atlas";
import { FigureButton } from "./figure-button";

const FEW = 4;

interface Entry {
  id: string;
  body: ReactNode;
}

/** A list that opens in full on request: a panel that shows everything at once is read by nobody. */
function Group({ title, id, entries }: { title: string; id: string; entries: Entry[] }) {
  const { words } = useAtlas();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, FEW);
  return (
    <section className="group" data-group={id}>
      <h3>
        {title} <small>{entries.length}</small>
      </h3>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id} data-entry={entry.id}>
            {entry.body}
          </li>
        ))}
      </ul>
      {entries.length > FEW && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.details.fewer : words.details.all(entries.length)}
        </button>
      )}
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

function CaseEntry({ joint }: { joint: JointCase }) {
  const { facts, lang, words } = useAtlas();
  const figures = joint.figures.flatMap((id) => facts.figure(id) ?? []);
  return (
    <>
      <b>{joint.name[lang]}</b> <span className="when">{formatPeriod(joint.period, lang)}</span>
      <p>{joint.summary[lang]}</p>
      {figures.length === 0 ? (
        <p className="none">{words.details.noQuantity}</p>
      ) : (
        <ul className="case-figures">
          {figures.map((figure) => (
            <li key={figure.id}>
              <FigureButton figure={figure} /> <span>{figure.summary[lang]}</span>
            </li>
          ))}
        </ul>
      )}
      <Locator id={joint.id} para={joint.locator.para} />
    </>
  );
}

function MechanismEntry({ mechanism }: { mechanism: Mechanism }) {
  const { facts, lang, words } = useAtlas();
  const nameOf = (id: string) => facts.places.get(id)?.name[lang] ?? id;
  const members = mechanism.members.map(
    ({ place, joined }) => nameOf(place) + (joined ? ` (${words.details.joined(joined)})` : ""),
  );
  return (
    <>
      <b>{mechanism.name[lang]}</b>{" "}
      <span className="when">
        {words.mechanismKinds[mechanism.kind]}
        {mechanism.period.from !== undefined && ` · ${formatPeriod(mechanism.period, lang)}`}
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
      <b>{finding.theme[lang]}</b>
      <p>{finding.summary[lang]}</p>
      <Locator id={finding.id} para={finding.locator.para} />
    </>
  );
}

/** What else the source says of the place: figures, cases, mechanisms, events, problems, next steps. */
export const Details = memo(function Details({ selection }: { selection: Selection }) {
  const { lang, words } = useAtlas();
  const d = words.details;
  // A key of the place: lists that were opened for one place are closed again for the next.
  const key = selection.place?.id ?? "";
  return (
    <div className="details">
      <Group
        key={`figures ${key}`}
        id="figures"
        title={d.figures}
        entries={selection.figures.map(({ figure, relation }) => ({
          id: figure.id,
          body: (
            <>
              <FigureButton figure={figure} /> <span>{figure.summary[lang]}</span>{" "}
              <small className="locator">
                {figure.id} · {formatPeriod(figure.period, lang, figure.basis)}
                {words.chart.relation[relation] && ` · ${words.chart.relation[relation]}`}
              </small>
            </>
          ),
        }))}
      />
      <Group
        key={`cases ${key}`}
        id="cases"
        title={d.cases}
        entries={selection.cases.map((joint) => ({ id: joint.id, body: <CaseEntry joint={joint} /> }))}
      />
      <Group
        key={`problems ${key}`}
        id="problems"
        title={d.problems}
        entries={selection.problems.map((finding) => ({
          id: finding.id,
          body: <FindingEntry finding={finding} />,
        }))}
      />
      <Group
        key={`next ${key}`}
        id="next-steps"
        title={d.nextSteps}
        entries={selection.nextSteps.map((finding) => ({
          id: finding.id,
          body: <FindingEntry finding={finding} />,
        }))}
      />
      <Group
        key={`mechanisms ${key}`}
        id="mechanisms"
        title={d.mechanisms}
        entries={selection.mechanisms.map((mechanism) => ({
          id: mechanism.id,
          body: <MechanismEntry mechanism={mechanism} />,
        }))}
      />
      <Group
        key={`events ${key}`}
        id="events"
        title={d.events}
        entries={selection.events.map((event) => ({
          id: event.id,
          body: (
            <>
              <span className="when">{formatPeriod(event.period, lang)}</span> {event.summary[lang]}
              {event.upcoming && ` (${d.upcoming})`} <Locator id={event.id} para={event.locator.para} />
            </>
          ),
        }))}
      />
    </div>
  );
});
