import type { MouseEvent } from "react";

/** What a plain click on a link does on this page; any other click, and a page without a script, follows the link. */
export function inPlace(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
