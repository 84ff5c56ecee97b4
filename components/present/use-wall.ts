"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { readShowing, writeShowing } from "@/lib/present-address";
import { subscribe, wholeSearch, windowAddress } from "../state/address";
import { type Handed, holdLock, type Line, newName, openLine, whenGone } from "./channel";

/** In Chromium, where the page is served safely: see `wasBlocked`. */
const tellsBlocked = () => "userAgentData" in navigator;

/**
 * How long a wall may take to say that it is there, in ms. A slow machine needs more than six seconds; where silence alone
 * tells of a blocked window, the speaker should not wait much longer for the mend.
 */
const patience = () => (tellsBlocked() ? 30_000 : 10_000);

export type WallStatus = "none" | "opening" | "refused" | "open" | "full";

interface Wall {
  status: WallStatus;
  /** Open the wall in a window of its own. */
  open(): void;
  point(at: readonly [number, number] | undefined): void;
}

/** What the wall is to show: everything but what concerns the speaker alone. */
export function shownOnWall(query: string): string {
  const { frozen: _frozen, notes: _notes, lettersOff: _letters, since: _since, ...shown } = readShowing(query);
  return writeShowing(shown);
}

const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/**
 * The wall as the speaker's window sees it. Every change of the address is told in the task that made it, so the wall
 * need not wait for anything to be drawn here.
 * @param answer what a key or a click does that a wall hands over
 */
export function useWall(briefing: string, lang: string, answer: (handed: Handed) => void): Wall {
  const [status, setStatus] = useState<WallStatus>("none");
  const line = useRef<Line>(undefined);
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });

  useEffect(() => {
    let told: string | undefined;
    const walls = new Set<string>();
    const lock = newName();
    const isFrozen = () => readShowing(wholeSearch()).frozen === true;
    const show = (query: string) => {
      told = query;
      opened.say({ kind: "show", query });
    };
    const opened = openLine(briefing, "wall", (message) => {
      if (message.kind === "wall") {
        setStatus(message.isFull ? "full" : "open");
        if (!walls.has(message.lock)) {
          walls.add(message.lock);
          whenGone(message.lock, () => {
            walls.delete(message.lock);
            if (walls.size === 0) setStatus("none");
          });
        }
        opened.say({ kind: "console", lock });
        // A frozen wall that was opened anew gets what it had; what this window never told it keeps by itself.
        const due = isFrozen() ? told : shownOnWall(wholeSearch());
        if (due !== undefined) show(due);
      }
      if (message.kind === "key" || message.kind === "pick") {
        opened.say({ kind: "console", lock });
        latest.current(message);
      }
    });
    line.current = opened;
    const release = holdLock(lock, () => opened.say({ kind: "console", lock, asks: true }));
    const tell = () => {
      const due = shownOnWall(wholeSearch());
      if (!isFrozen() && due !== told) show(due);
    };
    tell();
    const unsubscribe = subscribe(tell);
    return () => {
      unsubscribe();
      release();
      opened.close();
    };
  }, [briefing]);

  useEffect(() => {
    if (status !== "opening") return;
    const timer = setTimeout(() => setStatus((now) => (now === "opening" ? "refused" : now)), patience());
    return () => clearTimeout(timer);
  }, [status]);

  const open = useCallback(() => {
    setStatus((now) => (now === "open" || now === "full" ? now : "opening"));
    const address = windowAddress(`${base}/${lang}/wall/${shownOnWall(wholeSearch())}`);
    void openWindow(address).then((isBlocked) => {
      if (isBlocked) setStatus((now) => (now === "opening" ? "refused" : now));
    });
  }, [lang]);
  const point = useCallback((at: readonly [number, number] | undefined) => {
    line.current?.say({ kind: "point", ...(at && { at }) });
  }, []);
  return { status, open, point };
}

interface Screens {
  screens: readonly { availLeft: number; availTop: number; availWidth: number; availHeight: number }[];
  currentScreen: unknown;
}

/**
 * Open a window of its own process, so that work here never holds up the wall. On another display, and over all of it,
 * where the reader has allowed the page to manage windows.
 * @returns whether the browser is known to have blocked it; where that cannot be told, the wall's silence says so later
 */
async function openWindow(url: string): Promise<boolean> {
  const ask = (window as { getScreenDetails?: () => Promise<Screens> }).getScreenDetails;
  const may =
    ask && (await navigator.permissions.query({ name: "window-management" as PermissionName }).catch(() => undefined));
  // Asking takes the click's permission to open a window with it: ask only what was answered before, and else after.
  const details = may?.state === "granted" ? await ask?.call(window).catch(() => undefined) : undefined;
  const other = details?.screens.find((screen) => screen !== details.currentScreen);
  const place = other
    ? `left=${other.availLeft},top=${other.availTop},width=${other.availWidth},height=${other.availHeight},fullscreen`
    : "width=1280,height=720";
  window.open(url, "_blank", `popup,noopener,${place}`);
  const isBlocked = wasBlocked();
  if (may?.state === "prompt" && !isBlocked) ask?.call(window).catch(() => undefined);
  return isBlocked;
}

/**
 * A window without an opener is never answered, opened or not. But in Chromium a window that opens takes with it the click
 * that allowed it; of one that was blocked the click is still there.
 */
function wasBlocked(): boolean {
  return tellsBlocked() && navigator.userActivation.isActive;
}
