"use client";

import { lazy, memo, useState } from "react";
import { DIMENSIONS } from "@/lib/measure";
import type { UnitChoice } from "@/lib/view";
import { unitText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { Room } from "../state/room";

const DisplayBody = lazy(() => import("./display-body"));

interface Props {
  units: UnitChoice;
  packs: readonly string[] | undefined;
}

/** Units and packs, folded away: what the reader changes seldom. */
export const DisplayMenu = memo(function DisplayMenu({ units, packs }: Props) {
  const { facts, lang, words } = useAtlas();
  const [isOpen, setOpen] = useState(false);
  const d = words.evidencePanels.display;
  const all = facts.atlas.packs;
  const on = all.filter(({ id }) => !packs || packs.includes(id));
  const chosenUnits = DIMENSIONS.flatMap((dimension) => units[dimension] ?? []).map((unit) => unitText(unit, lang));
  const comma = lang === "zh" ? "、" : ", ";
  return (
    <details className="display" data-display="" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {d.label}
        <small>
          {chosenUnits.length > 0 ? chosenUnits.join(comma) : d.asPrinted} · {d.on(on.length, all.length)}
        </small>
      </summary>
      {isOpen && (
        <Room>
          <DisplayBody units={units} packs={packs} />
        </Room>
      )}
    </details>
  );
});
