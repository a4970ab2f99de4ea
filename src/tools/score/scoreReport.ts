import { bootstrapInterval } from './bootstrap.ts';
import { CHECKS, type Check, type Comparison, type Found, SCORED_KINDS, sumOf } from './compareDocument.ts';

const CHECK_NAMES: Readonly<Record<Check, string>> = {
  status: 'status of decisions right',
  mitigated: 'mitigated or not right',
  assumptions: 'estimates with assumptions right',
  side: 'sides right',
};

type Figure = (sample: readonly Comparison[]) => number | undefined;

/** The figures of some documents, one a line, each with its 95 % interval. */
export function scoreReport(comparisons: readonly Comparison[]): string[] {
  const { found, checked } = sumOf(comparisons);
  const withInterval = (figure: Figure): string => {
    const value = figure(comparisons);
    const interval = bootstrapInterval(comparisons, figure);
    return value === undefined || interval === undefined
      ? '—'
      : `${value.toFixed(2)} [${interval.low.toFixed(2)}, ${interval.high.toFixed(2)}]`;
  };
  const kinds = SCORED_KINDS.map((kind) => {
    const figures = (['precision', 'recall', 'f1'] as const).map(
      (name) => `${name} ${withInterval((sample) => measuresOf(sumOf(sample).found[kind])[name])}`,
    );
    const { right, wrong, missed } = found[kind];
    return `${kind.padEnd(11)} ${figures.join('  ')}  (${right} right, ${wrong} wrong, ${missed} missed)`;
  });
  const checks = CHECKS.map((check) => {
    const figure: Figure = (sample) => {
      const { right, total } = sumOf(sample).checked[check];
      return total === 0 ? undefined : right / total;
    };
    const { right, total } = checked[check];
    return `${CHECK_NAMES[check].padEnd(34)} ${withInterval(figure)}  (${right} of ${total})`;
  });
  return [`${comparisons.length} documents; in brackets 95 % intervals over documents`, ...kinds, ...checks];
}

/** Each undefined where there is nothing to measure it by. */
export function measuresOf({ right, wrong, missed }: Found): Record<'precision' | 'recall' | 'f1', number | undefined> {
  const share = (whole: number): number | undefined => (whole === 0 ? undefined : right / whole);
  return {
    precision: share(right + wrong),
    recall: share(right + missed),
    f1: share(right + (wrong + missed) / 2),
  };
}
