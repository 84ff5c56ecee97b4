"use client";

import { useLayoutEffect, useRef } from "react";

/** The dot with which the speaker points, at a place on the map. */
export function Pointer({ at }: { at: readonly [number, number] | undefined }) {
  const dot = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const map = window.atlasMap;
    if (!at || !dot.current || !map) return;
    const { x, y } = map.project([at[0], at[1]]);
    const { left, top } = map.getContainer().getBoundingClientRect();
    dot.current.style.transform = `translate(${left + x}px, ${top + y}px)`;
  }, [at]);
  return <span ref={dot} className="wall-pointer" data-pointer="" hidden={!at} aria-hidden="true" />;
}
