/**
 * The address of a folder that was asked for without its last slash, with the query as it was.
 * @returns undefined where the slash is there, and for a file (its name has a dot)
 */
export function folderAddress(href: string): string | undefined {
  const url = new URL(href);
  if (!/\/[^/.]+$/.test(url.pathname)) return undefined;
  url.pathname += "/";
  return url.href;
}
