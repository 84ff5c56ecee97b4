"use client";

/** Text that screen readers speak when it changes. Rendered empty at build, so nothing is spoken on arrival. */
export function LiveRegion({ text }: { text: string }) {
  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-announce="">
      {text}
    </p>
  );
}
