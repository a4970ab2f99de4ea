import assert from 'node:assert/strict';

/**
 * Fails unless something takes less than so many milliseconds at least once in five rounds, counted from 1: what a busy
 * machine adds does not count.
 */
export async function fasterThan(milliseconds: number, something: (round: number) => Promise<void>): Promise<void> {
  const times: number[] = [];
  while (times.length < 5 && !times.some((time) => time < milliseconds)) {
    const start = performance.now();
    await something(times.length + 1);
    times.push(Math.round(performance.now() - start));
  }
  assert.ok(Math.min(...times) < milliseconds, `It took ${times.join(', ')} ms.`);
}
