import { parsePlainly } from '../analysis.ts';
import { leastCosts, ratio } from '../measure.ts';
import { buildCommandLine, buildIndexFolder } from '../processes/bundle.ts';
import { type ProcessCost, runProcess } from '../processes/runProcess.ts';
import { ms, type Row } from '../row.ts';
import type { BenchText } from '../texts/documents.ts';

/** How often all texts are indexed, each time under other names. */
const TIMES = 10;

/** `tandem check` as people run it, less what it takes to say how it is used, against a plain parse in a warm process. */
export function checkProcess(folder: string, texts: readonly BenchText[], rounds: number): Row {
  const program = buildCommandLine();
  const [plain] = leastCosts([() => parsePlainly(texts)], rounds);
  const check = leastOf(rounds, () => runProcess([program, 'check'], folder));
  const help = leastOf(rounds, () => runProcess([program, '--help'], folder));
  return {
    name: 'tandem check as a process, against a plain parse',
    value: ratio(check.busy - help.busy, plain),
    unit: 'times',
    goal: 1.5,
    gate: 16,
    better: 'less',
    details: `${ms(check.busy - help.busy)} against ${ms(plain)}; by the clock ${ms(check.clock - help.clock)}`,
  };
}

/** The most memory that a process holds which indexes all texts ten times over. */
export async function indexMemory(folder: string): Promise<Row> {
  const { memory } = runProcess([await buildIndexFolder(), folder, String(TIMES)], folder);
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
