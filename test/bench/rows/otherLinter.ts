import { lint } from 'markdownlint/sync';
import { analyse, newTandem } from '../analysis.ts';
import { leastCosts, ratio } from '../measure.ts';
import { ms, type Row } from '../row.ts';
import { sampleOf } from '../texts/benchTexts.ts';
import type { BenchText } from '../texts/documents.ts';

/** So much text is enough to compare with a linter that takes its time. */
const SAMPLE = 1_500_000;

/** Against markdownlint with its default rules. */
export function otherLinter(texts: readonly BenchText[], rounds: number): Row {
  const tandem = newTandem();
  const sample = sampleOf(texts, SAMPLE);
  const strings = Object.fromEntries(sample.map(({ path, text }) => [path, text]));
  const [ours, theirs] = leastCosts(
    [
      () => {
        for (const text of sample) {
          analyse(tandem, text);
        }
      },
      () => {
        lint({ strings });
      },
    ],
    rounds,
  );
  return {
    name: 'Faster than markdownlint with default rules',
    value: ratio(theirs, ours),
    unit: 'times',
    goal: 10,
    gate: 4,
    better: 'more',
    details: `${ms(ours)} against ${ms(theirs)}, ${sample.length} files`,
  };
}
