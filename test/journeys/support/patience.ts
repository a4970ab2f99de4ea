import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

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

/** How long what was done may take to show, in milliseconds, before it is done again, and how often that is. */
const SHOWN_WITHIN = 6000;
const TIMES = 5;

/**
 * Does something, again and again, until what it leads to is shown: a busy window may swallow a key, or show a list that was
 * made before what is looked for was there.
 */
export async function untilShown(wanted: Locator, something: () => Promise<void>): Promise<void> {
  for (let time = 1; ; time += 1) {
    await something();
    try {
      await wanted.waitFor({ timeout: SHOWN_WITHIN });
      return;
    } catch (error) {
      if (time === TIMES) {
        throw error;
      }
    }
  }
}
