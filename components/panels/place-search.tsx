"use client";

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { findPlaces } from "@/lib/place-search";
import { useAtlas } from "../state/atlas";
import { useSetView } from "../state/use-view";

/** Find a place by name in either language or by code. Ctrl or ⌘ with K comes here from anywhere. */
export function PlaceSearch() {
  const { facts, lang, words } = useAtlas();
  const setView = useSetView();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const found = useMemo(() => findPlaces(facts.places.all, text, { named: facts.named }), [facts, text]);

  useEffect(() => {
    const come = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", come);
    return () => window.removeEventListener("keydown", come);
  }, []);

  const choose = (place: string) => {
    setView({ place });
    setText("");
    setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      // Escape first closes what is open here; only then does it go up a level.
      if (open || text) event.stopPropagation();
      setText("");
      setOpen(false);
      return;
    }
    if (event.key === "Enter") {
      const place = found[active];
      if (place) choose(place.id);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || found.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setActive((active + step + found.length) % found.length);
  };

  const listed = open && text.trim() !== "";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only closes the list when focus leaves it
    <div className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.places.search}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && found[active] ? `${id}-${found[active].id}` : undefined}
        placeholder={`${words.places.search} (Ctrl K)`}
        title={words.places.searchHint}
        value={text}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={words.places.search} hidden={!listed}>
        {listed &&
          found.map((place, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and answers the keys
            // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant
            <div
              key={place.id}
              id={`${id}-${place.id}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(place.id)}
            >
              <span>{place.name[lang]}</span>{" "}
              <small>
                {place.name[lang === "en" ? "zh" : "en"]} ·{" "}
                {place.country && place.kind !== "country"
                  ? `${facts.places.get(place.country)?.name[lang] ?? ""} · `
                  : ""}
                {words.kinds[place.kind]}
              </small>
            </div>
          ))}
        {listed && found.length === 0 && <p>{words.places.noMatch(text.trim())}</p>}
      </div>
      <span className="visually-hidden" role="status">
        {listed ? words.places.matches(found.length) : ""}
      </span>
    </div>
  );
}
