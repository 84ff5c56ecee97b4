"use client";

import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { THEMES } from "@/lib/view";
import { SearchBox } from "../panels/search-box";
import { wholeSearch } from "../state/address";
import { useAtlas } from "../state/atlas";
import { useQuery } from "../state/use-view";
import { useShow, useShowing, useTalk } from "./presenting";
import { TalkTime } from "./talk-time";
import { shownOnWall, type useWall } from "./use-wall";

const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** Title, search, time, the wall and how it stands. */
export function ConsoleBar({ wall }: { wall: ReturnType<typeof useWall> }) {
  const { lang, words } = useAtlas();
  const { briefing } = useTalk();
  const showing = useShowing();
  const { change } = useShow();
  const query = useQuery();
  const told = PRESENT_WORDS[lang];
  const isOpen = wall.status === "open" || wall.status === "full";
  const shown = typeof window === "undefined" ? "" : shownOnWall(wholeSearch());
  return (
    <header className="console-bar">
      <a className="outline" href={`${base}/${lang}/${query}`} title={told.back} aria-label={told.back}>
        ←
      </a>
      <p className="console-title">
        {briefing.title} <small>{told.console}</small>
      </p>
      <SearchBox inTalk />
      <TalkTime />
      <label className="theme">
        <span className="visually-hidden">{words.theme.label}</span>
        <select
          value={showing.theme ?? ""}
          onChange={(event) => change({ theme: THEMES.find((theme) => theme === event.target.value) })}
        >
          <option value="">{words.theme.system}</option>
          <option value="light">{words.theme.light}</option>
          <option value="dark">{words.theme.dark}</option>
        </select>
      </label>
      <a className="outline" href={`${base}/${lang}/wall/${shown}`}>
        {told.inOneWindow}
      </a>
      <button
        type="button"
        className="solid"
        data-open-wall=""
        disabled={isOpen || wall.status === "opening"}
        onClick={wall.open}
      >
        {wall.status === "full"
          ? told.wall.isFull
          : isOpen
            ? told.wall.isOpen
            : told.wall[wall.status === "opening" ? "opening" : "open"]}
      </button>
      <p className="console-wall" role="status">
        {wall.status === "open" && told.wall.howFull}
        {wall.status === "refused" && (
          <>
            {told.wall.refused}{" "}
            <a href={`${base}/${lang}/wall/${shown}`} target="_blank" rel="noopener">
              {told.wall.link}
            </a>
          </>
        )}
      </p>
    </header>
  );
}
