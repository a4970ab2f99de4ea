import { dirname } from 'node:path';
import { parsePlainly } from '../analysis.ts';
import { leastCosts, ratio } from '../measure.ts';
import { buildCommandLine, buildProgram } from '../processes/bundle.ts';
import { type ProcessCost, runProcess } from '../processes/runProcess.ts';
import { ms, type Row } from '../row.ts';
import type { BenchText } from '../texts/documents.ts';

/** How often all texts are indexed, each time under other names. */
const TIMES = 10;

/**
 * `tandem check` as people run it, less what it takes to say how it is used, against two yardsticks: a plain parse in a warm
 * process, and a process of its own that reads and parses the same files and does nothing else. The second says what can be
 * reached: a process is new to all code that it runs, so that even the bare one takes two to three times as long as the
 * warm parse.
 */
export async function checkProcess(folder: string, texts: readonly BenchText[], rounds: number): Promise<Row[]> {
  const program = buildCommandLine();
  const parse = await buildProgram('parseFolder');
  const [plain] = leastCosts([() => parsePlainly(texts)], rounds);
  const [check, help, bare, idle] = [
    leastOf(rounds, () => runProcess([program, 'check'], folder)),
    leastOf(rounds, () => runProcess([program, '--help'], folder)),
    leastOf(rounds, () => runProcess([parse], folder)),
    leastOf(rounds, () => runProcess([parse], dirname(parse))), // where there is nothing to parse
  ];
  const ours = difference(check, help);
  const least = difference(bare, idle);
  const clock = ms(ours.clock);
  const row = { unit: 'times', goal: 1.5, better: 'less' } as const;
  return [
    {
      ...row,
      name: 'tandem check as a process, against a plain parse',
      value: ratio(ours.busy, plain),
      gate: 16,
      details: `${ms(ours.busy)} against ${ms(plain)}; by the clock ${clock}`,
    },
    {
      ...row,
      name: 'The same, against a process that only parses',
      value: ratio(ours.busy, least.busy),
      gate: 8,
      details: `${ms(ours.busy)} against ${ms(least.busy)}; by the clock ${clock} against ${ms(least.clock)}`,
    },
  ];
}

/** The most memory that a process holds which indexes all texts ten times over. */
export async function indexMemory(folder: string): Promise<Row> {
  const { memory } = runProcess([await buildProgram('indexFolder'), folder, String(TIMES)], folder);
  return {
    name: `Memory to index the texts ${TIMES} times over`,
    value: memory / 1e6,
    unit: 'MB',
    goal: 300,
    gate: 400,
    better: 'less',
    details: 'at its peak, Node included',
  };
}

function leastOf(rounds: number, run: () => ProcessCost): ProcessCost {
  const costs = Array.from({ length: rounds }, run);
  return costs.reduce((least, cost) => (cost.busy < least.busy ? cost : least));
}

function difference(whole: ProcessCost, part: ProcessCost): Pick<ProcessCost, 'busy' | 'clock'> {
  return { busy: whole.busy - part.busy, clock: whole.clock - part.clock };
}
