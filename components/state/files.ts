/** Finds the address of a file that the site publishes, by its path. */
type Finder = (path: string) => string;

let find: Finder = (path) => `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/${path}`;

/** The address of a published file: "geo/world.geojson", "data/briefings.json". */
export const fileAddress: Finder = (path) => find(path);

/** Take the files from elsewhere, before anything is shown: a document that is the whole site holds them itself. */
export function takeFiles(other: Finder): void {
  find = other;
}
