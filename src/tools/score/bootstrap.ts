/** Between which two values a figure lies, in 95 of 100 samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const ROUNDS = 2000;

/**
 * The 95 % interval of `figure` when `units` are drawn again and again, with replacement: documents rather than items,
 * as what one author writes is alike. Always the same for the same units. Samples in which the figure is undefined do
 * not count; undefined when it always is.
 */
export function bootstrapInterval<T>(
  units: readonly T[],
  figure: (sample: readonly T[]) => number | undefined,
): Interval | undefined {
  const next = numbersFrom(20_270_101);
  const figures: number[] = [];
  for (let round = 0; round < ROUNDS && units.length > 0; round += 1) {
    const sample = units.map((unit) => units[Math.floor(next() * units.length)] ?? unit);
    const value = figure(sample);
    if (value !== undefined) {
      figures.push(value);
    }
  }
  figures.sort((a, b) => a - b);
  const at = (share: number): number | undefined => figures[Math.round(share * (figures.length - 1))];
  const low = at(0.025);
  const high = at(0.975);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Numbers from 0 up to 1 that look random and are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
