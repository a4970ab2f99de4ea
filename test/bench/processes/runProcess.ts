import { spawnSync } from 'node:child_process';

/** What a process took from its start to its end. */
export interface ProcessCost {
  /** Of the processor, in milliseconds. */
  readonly busy: number;
  /** By the clock, in milliseconds. */
  readonly clock: number;
  /** The most memory that it ever held, in bytes. */
  readonly memory: number;
}

// Node tells what it used only from inside; the process under test says it on a channel of its own when it ends.
const REPORT = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

/** Runs a Node program in `folder`. Its output is thrown away. */
export function runProcess(args: readonly string[], folder: string): ProcessCost {
  const started = performance.now();
  const { output, status, error } = spawnSync(process.execPath, ['--import', REPORT, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  const clock = performance.now() - started;
  if (error || status === null || status !== 0) {
    throw error ?? new Error(`${args.join(' ')} ended with ${status}: ${output[2]}`);
  }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '') as NodeJS.ResourceUsage;
  return { busy: (userCPUTime + systemCPUTime) / 1000, clock, memory: maxRSS * 1024 };
}
