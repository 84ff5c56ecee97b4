import { cache } from "react";

/**
 * Made once by each process of a build; while developing, anew for every request, so that a changed file shows.
 * (React's cache alone keeps nothing between pages, and nothing at all in a route handler.)
 */
export function once<T>(make: () => T): () => T {
  if (process.env.NODE_ENV !== "production") return cache(make);
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
