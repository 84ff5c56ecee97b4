/**
 * Let a map draw nothing until it is told to: the returned function lets it draw, once. While its sources arrive it draws
 * dozens of frames that nobody sees. A processor without a graphics card would go on with them, one by one, before it comes
 * to the one that is seen, and all that asks the graphics process would wait for them.
 */
export function withheld(canvas: HTMLCanvasElement): () => void {
  // MapLibre's own context: a canvas has one.
  const gl = canvas.getContext("webgl2");
  if (!gl) return () => {};
  const nothing = () => {};
  Object.assign(gl, { drawElements: nothing, drawArrays: nothing });
  return () => {
    // Its own ones are in the prototype.
    for (const name of ["drawElements", "drawArrays"]) Reflect.deleteProperty(gl, name);
  };
}
