import type { ChildProcess, SpawnOptions } from 'node:child_process';

export function startTree(
  node: string,
  args: readonly string[],
  options?: SpawnOptions,
): { readonly child: ChildProcess; stop(): void };

export function npm(args: readonly string[], options?: SpawnOptions): Promise<string>;
