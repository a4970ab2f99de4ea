import { main } from '../../src/cli/main.ts';
import type { Program } from '../../src/cli/program.ts';
import { MemoryFileSystem } from './memoryFileSystem.ts';

/** How a run of the command line tool ended. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly fs: MemoryFileSystem;
}

/** Runs `tandem` with `argv` in `/work` over `files`, on the first day of 2027. */
export async function runCli(
  argv: readonly string[],
  files: MemoryFileSystem | Readonly<Record<string, string | Uint8Array>> = {},
  more: Partial<Pick<Program, 'env' | 'cwd'>> & { readonly isTTY?: boolean } = {},
): Promise<CliResult> {
  const fs = files instanceof MemoryFileSystem ? files : new MemoryFileSystem(files);
  let out = '';
  let err = '';
  const { isTTY = false, cwd = '/work', env = {} } = more;
  const stdout = { isTTY, write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const dated = argv.some((word) => word.startsWith('--today')) ? argv : ['--today', '2027-01-01', ...argv];
  const code = await main({ argv: dated, cwd, fs, stdout, stderr, env, version: '1.2.3' });
  return { code, out, err, fs };
}
