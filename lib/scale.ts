/**
 * Round axis ticks from zero to at least `max`, in steps of 1, 2, 2.5 or 5 times a power of ten.
 * @param count wanted number of steps; the result has between count / 2 and count + 1 ticks
 */
export function ticksTo(max: number, count = 4): number[] {
  if (!(max > 0)) return [0];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * (1 - 1e-9)) ?? rough;
  const steps = Math.ceil(max / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
