"use client";

import { type FocusEvent, type KeyboardEvent, lazy, useEffect, useRef, useState } from "react";
import { useAtlas } from "../state/atlas";
import { Room } from "../state/room";
import type { ListKeys, ListState } from "./search-list";

const SearchList = lazy(() => import("./search-list"));

const CLOSED: ListState = { isShown: false };

/**
 * Finds everything by name, id or question. Ctrl or ⌘ with K comes here from anywhere. The list with its words and its
 * logic is fetched when the box is first entered: what was typed until then it finds on its arrival. In the window of a
 * talk the focus leaves the box once it is closed, because keys belong to the talk; and what is found never leads away.
 */
export function SearchBox({ inTalk = false }: { inTalk?: boolean }) {
  const { words } = useAtlas();
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  // Once fetched the list stays, so that its live region is there before it speaks.
  const [hasList, setHasList] = useState(false);
  const [shown, setShown] = useState(CLOSED);
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<ListKeys>(null);
  const hasEntered = useRef(false);
  // A card that was opened from here gives the focus back when it closes: that asks for nothing.
  const isAtCard = useRef(false);

  useEffect(() => {
    const come = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
      setIsOpen(true);
    };
    window.addEventListener("keydown", come);
    return () => window.removeEventListener("keydown", come);
  }, []);

  const close = () => {
    setText("");
    setIsOpen(false);
    if (inTalk) input.current?.blur();
  };

  const type = (typed: string) => {
    hasEntered.current = false;
    setText(typed);
    setIsOpen(true);
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows that choose a word of an input method are not for the list.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      // Escape first closes what is open here; only then does it go up a level.
      if (isOpen || text) event.stopPropagation();
      close();
      return;
    }
    if (event.key === "ArrowDown") setIsOpen(true);
    if (!keys.current) hasEntered.current = event.key === "Enter";
    else if (keys.current.press(event.key)) event.preventDefault();
  };

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return;
    isAtCard.current = relatedTarget?.closest("dialog") != null;
    setIsOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only closes the list when focus leaves it
    <div className="search" onBlur={onBlur}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.places.search}
        aria-expanded={shown.isShown}
        aria-controls={shown.list}
        aria-autocomplete="list"
        aria-activedescendant={shown.active}
        aria-keyshortcuts="Control+K Meta+K"
        placeholder={words.places.search}
        title={words.places.searchHint}
        value={text}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onFocus={() => {
          setHasList(true);
          if (!isAtCard.current) setIsOpen(true);
          isAtCard.current = false;
        }}
        onClick={() => setIsOpen(true)}
        onKeyDown={onKeyDown}
      />
      {hasList && (
        <Room>
          <SearchList
            text={text}
            isOpen={isOpen}
            inTalk={inTalk}
            keys={keys}
            hasEntered={hasEntered}
            onShow={setShown}
            onType={type}
            onClose={close}
          />
        </Room>
      )}
    </div>
  );
}
