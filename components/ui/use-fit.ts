"use client";

import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

/** Signs of a tight last line reach a little below it, in CSS pixels. */
const INK = 6;

/** Something hangs over the element, or over a part of it that has to fit by itself. */
const isOver = (box: HTMLElement): boolean =>
  [box, ...box.querySelectorAll("[data-fit], [data-fit] > *")].some(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + INK,
  );

/**
 * How many parts of something fit into an element of fixed height: begins with all and takes one away until nothing hangs
 * over. Measured before anything is painted.
 * @param content what is fitted: for another one, or in another size, all are tried again
 * @param most how many there are
 */
export function useFit(element: RefObject<HTMLElement | null>, content: unknown, most: number): number {
  const [fitted, setFitted] = useState({ content, most, count: most });
  const isStale = fitted.content !== content || fitted.most !== most;
  const count = isStale ? most : fitted.count;

  useLayoutEffect(() => {
    const box = element.current;
    if (box && count > 1 && isOver(box)) setFitted({ content, most, count: count - 1 });
  }, [element, content, most, count]);

  const again = useCallback(() => setFitted((was) => (was.count === was.most ? was : { ...was, count: was.most })), []);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    let [width, height] = [box.clientWidth, box.clientHeight];
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === width && box.clientHeight === height) return;
      [width, height] = [box.clientWidth, box.clientHeight];
      again();
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, again]);
  return count;
}
