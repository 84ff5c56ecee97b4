"use client";

import { useRef } from "react";
import { ROOM_WORDS } from "@/lib/messages/room-words";
import type { AudienceRoom } from "@/lib/room";
import { roomLine } from "@/lib/room-line";
import { intoRoom, type View, writeView } from "@/lib/view";
import { leaveFor } from "../state/address";
import { useAtlas } from "../state/atlas";
import { useSetView, useViewNow } from "../state/use-view";

/** The switch between rooms. A room that speaks the other language is entered on the page of that language. */
export function RoomChoice({ view }: { view: Pick<View, "room"> }) {
  const { facts, lang } = useAtlas();
  const setView = useSetView();
  const viewNow = useViewNow();
  const words = ROOM_WORDS[lang];
  const shown = facts.room(view);
  const isPassing = useRef(false);
  const choose = (room: AudienceRoom) => {
    const change = intoRoom(room);
    if (room.lang === lang) setView(change);
    // An arrow key passes by, so that the rooms behind it can be reached: leaving the page takes the space bar.
    else if (!isPassing.current) {
      const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";
      leaveFor(`${base}/${room.lang}/${writeView({ ...viewNow(), ...change })}`);
    }
  };
  return (
    <fieldset className="display-rooms" aria-describedby="display-room-help">
      <legend>{words.legend}</legend>
      {facts.atlas.rooms.map((room) => (
        <label key={room.name}>
          <input
            type="radio"
            name="room"
            value={room.name}
            checked={room.name === shown.name}
            aria-describedby={`display-room-${room.name}`}
            onKeyDown={({ key }) => {
              isPassing.current = key.startsWith("Arrow");
            }}
            onKeyUp={() => {
              isPassing.current = false;
            }}
            onPointerDown={() => {
              isPassing.current = false;
            }}
            onChange={() => choose(room)}
          />
          <b>{room.title[lang]}</b>
          <small id={`display-room-${room.name}`}>{roomLine(room, lang)}</small>
        </label>
      ))}
      <p id="display-room-help">{words.help}</p>
    </fieldset>
  );
}
