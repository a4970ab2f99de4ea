import { join } from 'node:path';
import { repositoryRoot } from '../../../scripts/lib/paths.mjs';
import { startTree } from '../../../scripts/lib/processes.mjs';

const running = new Set<() => void>();

/** What `npm start` runs, once it has said that it is ready. */
export interface Started {
  /** All it printed so far. */
  output(): string;
  /** Ends it as Ctrl+C does; resolves to its exit code. */
  interrupt(): Promise<number>;
}

/** Runs `npm start` with these arguments and waits until it is ready; fails with what it said if it ends before. */
export async function npmStart(args: readonly string[]): Promise<Started> {
  const { child, stop } = startTree(process.execPath, [join(repositoryRoot, 'scripts', 'start.mjs'), ...args]);
  running.add(stop);
  let output = '';
  const exited = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  await new Promise<void>((resolve, reject) => {
    const read = (data: Buffer): void => {
      output += data;
      if (output.includes('Tandem is ready')) {
        resolve();
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void exited.then((code) => reject(new Error(`npm start ended with code ${code}:\n${output}`)));
  });
  return {
    output: () => output,
    interrupt: () => {
      child.kill('SIGINT');
      return exited;
    },
  };
}

/** Ends what a failed journey has left running. */
export function stopStarted(): void {
  for (const stop of running) {
    stop();
  }
  running.clear();
}
