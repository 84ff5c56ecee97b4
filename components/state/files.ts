/** Finds addresses of files that the site publishes, by their path. */
export interface Files {
  /** As the page asks for it. */
  page(path: string): string;
  /** As the map asks for it, whose worker does not share everything with the page. */
  map(path: string): string;
}

const published = (path: string) => `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/${path}`;

let files: Files = { page: published, map: published };

/** The address of a published file: "data/briefings.json". */
export const fileAddress = (path: string): string => files.page(path);

/** The address of a published file of the map: "geo/world.geojson". */
export const mapFileAddress = (path: string): string => files.map(path);

/** Take the files from elsewhere, before anything is shown: a document that is the whole site holds them itself. */
export function takeFiles(other: Files): void {
  files = other;
}
