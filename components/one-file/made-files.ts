/** Files of the map that are made from others when it asks for them, by name; the rest is held as it is. */
let made: Readonly<Record<string, () => object>> = {};

export function takeMadeFiles(files: typeof made): void {
  made = files;
}

/** The content of a file by its path, as parsed JSON; undefined when it is none of these. */
export const madeFile = (path: string): object | undefined => made[path.replace(/^geo\//, "")]?.();
