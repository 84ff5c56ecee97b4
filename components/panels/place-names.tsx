"use client";

import { Fragment } from "react";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

/** Names of places, each a way to it: a place is selected, a town opened; groups, which have no panel, are only named. */
export function PlaceNames({ ids, note }: { ids: readonly string[]; note?(id: string): string | undefined }) {
  const { facts, lang } = useAtlas();
  const setView = useSetView();
  return ids.map((id, index) => {
    const place = facts.places.get(id);
    const said = note?.(id);
    return (
      <Fragment key={id}>
        <span className="held">
          {place && place.kind !== "group" ? (
            <button
              type="button"
              className="quiet place-link"
              onClick={() => setView(place.kind === "city" ? { item: id } : { place: id })}
            >
              {place.name[lang]}
            </button>
          ) : (
            (place?.name[lang] ?? id)
          )}
          {said && <small>{lang === "zh" ? `（${said}）` : ` (${said})`}</small>}
          {index < ids.length - 1 && (lang === "zh" ? "、" : ",")}
        </span>
        {lang !== "zh" && " "}
      </Fragment>
    );
  });
}
