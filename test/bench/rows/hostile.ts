import { analyse, newTandem } from '../analysis.ts';
import { clockOf, ratio } from '../measure.ts';
import type { Row } from '../row.ts';
import { HOSTILE_TEXTS } from '../texts/hostileTexts.ts';

/** The longer text is so many times the shorter one. */
const FACTOR = 4;
/** What is measured lasts at least so many milliseconds. */
const ENOUGH = 8;

/**
 * Whether texts made to be slow stay linear: how much more per byte a text costs that is four times as long. By the clock, as
 * the threads that collect garbage have more to do in the longer one, whose parts are all in use.
 */
export function hostile(rounds: number): Row[] {
  const tandem = newTandem();
  return HOSTILE_TEXTS.map(({ name, size, make }) => {
    const shorter = make(size / FACTOR);
    const longer = make(size);
    const run = (text: string) => () => void analyse(tandem, { path: 'specs/hostile/spec.md', text });
    const short = leastPerRun(run(shorter), rounds);
    const long = leastPerRun(run(longer), rounds);
    return {
      name: `Linear: ${name}`,
      value: ratio(long, short) / ratio(longer.length, shorter.length),
      unit: 'times',
      goal: 1.5,
      gate: 2.5,
      better: 'less',
      details: `${long.toFixed(1)} ms for ${Math.round(longer.length / 1024)} KB`,
    };
  });
}

/** The least cost of one run. Runs that are over at once are measured many at a time. */
function leastPerRun(work: () => void, rounds: number): number {
  const first = clockOf(work);
  const times = Math.max(1, Math.ceil(ENOUGH / Math.max(first, 0.05)));
  let least = first;
  for (let round = 0; round < rounds; round += 1) {
    const cost = clockOf(() => {
      for (let time = 0; time < times; time += 1) {
        work();
      }
    });
    least = Math.min(least, cost / times);
  }
  return least;
}
