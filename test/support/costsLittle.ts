import assert from 'node:assert/strict';

/**
 * Asserts that `work` on hostile text does not run away: one of five tries keeps the processor busy for less than `most`
 * milliseconds, where work that grows with the square of the text would need many times that. What it costs exactly, and
 * how that grows, is for the benchmark to say.
 */
export function costsLittle(work: () => void, most: number, what = ''): void {
  const costs: number[] = [];
  while (costs.length < 5) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
    if ((costs.at(-1) ?? most) < most) {
      return;
    }
  }
  assert.fail(`${what} took ${costs.map(Math.round).join(', ')} ms of the processor`);
}
