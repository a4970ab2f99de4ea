/** How many files are on their way at once. */
const AT_ONCE = 16;

/** Does `work` for each of `inputs`, a few at a time, and hands the results on in the order of `inputs`. */
export async function* inOrder<In, Out>(inputs: readonly In[], work: (input: In) => Promise<Out>): AsyncGenerator<Out> {
  const under: Promise<Out>[] = [];
  for (const input of inputs) {
    const job = work(input);
    // A failure is seen when its turn comes; until then it is no unhandled rejection.
    job.catch(() => undefined);
    under.push(job);
    if (under.length === AT_ONCE) {
      yield (await under.shift()) as Out;
    }
  }
  for (const job of under) {
    yield await job;
  }
}
