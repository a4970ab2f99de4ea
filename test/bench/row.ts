/** One line of the benchmark's table. */
export interface Row {
  /** What is measured, in a few words. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'times' | 'share' | 'MB' | 'ms';
  /** What Tandem wants to reach. */
  readonly goal: number;
  /** where the benchmark fails: far enough from where Tandem stands that a busy machine does not get there. */
  readonly gate: number;
  /** Whether less is better; more is for how much faster than others Tandem is. */
  readonly better: 'less' | 'more';
  /** The figures behind the value. */
  readonly details: string;
}

export type Verdict = 'good' | 'short of goal' | 'FAILED';

export function verdictOf({ value, goal, gate, better }: Row): Verdict {
  const reaches = (limit: number) => (better === 'less' ? value <= limit : value >= limit);
  return reaches(goal) ? 'good' : reaches(gate) ? 'short of goal' : 'FAILED';
}

/** The table's line for `row`. */
export function cellsOf(row: Row): string[] {
  const sign = row.better === 'less' ? '≤' : '≥';
  return [row.name, show(row, row.value), `${sign} ${show(row, row.goal)}`, verdictOf(row), row.details];
}

/** Where the benchmark fails, as it stands in the table. */
export function gateOf(row: Row): string {
  return `${row.better === 'less' ? '≤' : '≥'} ${show(row, row.gate)}`;
}

function show({ unit }: Row, value: number): string {
  switch (unit) {
    case 'MB':
      return `${value.toFixed(0)} MB`;
    case 'ms':
      return ms(value);
    case 'share':
      return `${(value * 100).toFixed(0)}%`;
    case 'times':
      return `${value.toFixed(2)} ×`;
  }
}

/** Milliseconds or times as they stand in details. */
export const ms = (value: number | undefined): string => `${(value ?? 0).toFixed((value ?? 0) < 10 ? 1 : 0)} ms`;
