/**
 * How long `work` keeps the processor busy, in milliseconds. Processor time rather than the clock's: what other
 * programs do meanwhile counts for less.
 */
export function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

/** How long `work` takes by the clock, in milliseconds: what its user waits for, without the threads that help beside it. */
export function clockOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** {@link costOf} of work that has to wait in between. */
export async function costOfAsync(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The least cost of each of `works` in `rounds` rounds, in milliseconds as `measured`. All take their turn in every round, so that a
 * busy moment of the machine meets none of them alone. The first round warms up and does not count.
 */
export function leastCosts(works: readonly (() => void)[], rounds: number, measured = costOf): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const cost = measured(work);
      if (round > 0) {
        least[at] = Math.min(least[at] ?? cost, cost);
      }
    }
  }
  return least;
}

/** {@link leastCosts} of works that have to wait in between. */
export async function leastCostsAsync(works: readonly (() => Promise<void>)[], rounds: number): Promise<number[]> {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const cost = await costOfAsync(work);
      if (round > 0) {
        least[at] = Math.min(least[at] ?? cost, cost);
      }
    }
  }
  return least;
}

/** `a / b` of two costs or sizes; a cost too small to be measured counts as a hundredth of a millisecond. */
export function ratio(a: number | undefined, b: number | undefined): number {
  return Math.max(a ?? 0, 0.01) / Math.max(b ?? 0, 0.01);
}

/** How much the cost per unit grows from the first size to the dearest other one: 1 where it is flat. */
export function growthOf(costs: readonly number[]): number {
  const [first, ...others] = costs;
  return ratio(Math.max(...others), first);
}
