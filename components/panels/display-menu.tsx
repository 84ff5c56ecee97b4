"use client";

import { lazy, memo, useEffect, useRef, useState } from "react";
import { DIMENSIONS } from "@/lib/measure";
import { NEUTRAL } from "@/lib/room";
import type { View } from "@/lib/view";
import { unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { Room } from "../state/room";

const DisplayBody = lazy(() => import("./display-body"));

/** Room, units and packs, folded away: what the reader changes seldom. */
export const DisplayMenu = memo(function DisplayMenu({ view }: { view: View }) {
  const { facts, lang, words } = useAtlas();
  const { units, packs } = view;
  const room = facts.room(view);
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDetailsElement>(null);
  // It may have been opened while the page was still only a picture of itself: nobody heard that.
  useEffect(() => setOpen(root.current?.open === true), []);
  const d = words.evidencePanels.display;
  const all = facts.atlas.packs;
  const on = all.filter(({ id }) => !packs || packs.includes(id));
  const chosenUnits = DIMENSIONS.flatMap((dimension) => units[dimension] ?? []).map((unit) => unitText(unit, lang));
  const comma = lang === "zh" ? "、" : ", ";
  return (
    <details ref={root} className="display" data-display="" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {d.label}
        <small>
          {room.name === NEUTRAL ? "" : `${room.title[lang]} · `}
          {chosenUnits.length > 0 ? chosenUnits.join(comma) : d.asPrinted} · {d.on(on.length, all.length)}
        </small>
      </summary>
      {isOpen && (
        <Room>
          <DisplayBody view={view} />
        </Room>
      )}
    </details>
  );
});
