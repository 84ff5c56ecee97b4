"use client";

import { useState } from "react";
import type { Briefing } from "@/lib/briefing";
import { briefingFile, fileName } from "@/lib/briefing-file";
import { minutesOf, packsNow, withOptional } from "@/lib/edit-briefing";
import { LANGS, type Lang } from "@/lib/schema";
import { useAtlas } from "../state/atlas";
import { Field } from "./field";
import type { EditorVoice } from "./step-editor";

interface Props {
  briefing: Briefing;
  /** Name of the file, without language. */
  file: string;
  voice: EditorVoice;
  onChange(change: (briefing: Briefing) => Briefing, file?: string): void;
}

/** What stands at the top of the file: title, author, date, minutes, language, room, packs; and the name of the file. */
export function AboutFields({ briefing, file, voice: { words }, onChange }: Props) {
  const { facts, lang } = useAtlas();
  const w = words.about;
  const [typed, setTyped] = useState<string>();
  const text = (key: "title" | "author" | "date") => ({
    name: `briefing-${key}`,
    value: briefing[key],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      const { value } = event.target;
      onChange((now) => ({ ...now, [key]: value }));
    },
  });
  const packs = packsNow(facts.atlas.packs);
  const told = (list: Briefing["packs"]) => list.map(({ id, version }) => `${id}@${version}`).join(", ");
  return (
    <div className="about-fields">
      <Field label={w.title}>{() => <input {...text("title")} dir="auto" lang={briefing.lang} />}</Field>
      <Field label={w.author}>{() => <input {...text("author")} lang={briefing.lang} />}</Field>
      <div className="pair">
        <Field label={w.date}>{() => <input type="date" {...text("date")} />}</Field>
        <Field label={w.minutes} help={w.minutesHelp}>
          {(describedBy) => (
            <input
              name="briefing-minutes"
              className="minutes"
              inputMode="numeric"
              aria-describedby={describedBy}
              value={briefing.minutes ?? ""}
              onChange={(event) => {
                const minutes = minutesOf(event.target.value);
                onChange((now) => withOptional(now, "minutes", minutes));
              }}
            />
          )}
        </Field>
      </div>
      <div className="pair">
        <Field label={w.language}>
          {() => (
            <select
              name="briefing-lang"
              value={briefing.lang}
              onChange={(event) => {
                const lang = event.target.value as Lang;
                onChange((now) => ({ ...now, lang }));
              }}
            >
              {LANGS.map((lang) => (
                <option key={lang} value={lang}>
                  {words.languages[lang]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={w.file} help={w.fileHelp(briefingFile(file, briefing.lang))}>
          {(describedBy) => (
            <input
              name="briefing-file"
              aria-describedby={describedBy}
              value={typed ?? file}
              onChange={(event) => {
                setTyped(event.target.value);
                onChange((now) => now, fileName(event.target.value));
              }}
              onBlur={() => setTyped(undefined)}
            />
          )}
        </Field>
      </div>
      <Field label={w.room} help={w.roomHelp}>
        {(describedBy) => (
          <select
            name="briefing-room"
            aria-describedby={describedBy}
            value={briefing.room ?? ""}
            onChange={(event) => {
              const room = event.target.value || undefined;
              onChange((now) => withOptional(now, "room", room));
            }}
          >
            <option value="">{w.noRoom}</option>
            {facts.atlas.rooms.map(({ name, title }) => (
              <option key={name} value={name}>
                {title[lang]}
              </option>
            ))}
            {briefing.room !== undefined && !facts.known.hasRoom(briefing.room) && (
              <option value={briefing.room}>{briefing.room}</option>
            )}
          </select>
        )}
      </Field>
      <p className="step-view">
        {w.packs}: {told(briefing.packs)}{" "}
        {told(briefing.packs) !== told(packs) && (
          <button type="button" className="quiet" onClick={() => onChange((now) => ({ ...now, packs }))}>
            {w.packsNow}
          </button>
        )}
      </p>
    </div>
  );
}
