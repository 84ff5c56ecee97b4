/** What a canvas shows as a file: JPEG of a quality, or else PNG, which loses nothing. Null where the browser makes none. */
export function encoded(canvas: HTMLCanvasElement, quality?: number): Promise<Blob | null> {
  const type = quality === undefined ? "image/png" : "image/jpeg";
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}
