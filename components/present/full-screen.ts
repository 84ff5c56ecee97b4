"use client";

/** Put the page over the whole display, or back. Refused, it stays as it is: nothing may appear on the wall. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.({ navigationUI: "hide" });
  done?.catch(() => undefined);
}
