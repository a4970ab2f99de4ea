import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstDifference } from './firstDifference.ts';
import { GENERATED_FILES, type GeneratedFile } from './generatedFiles.ts';

const USAGE = `node src/tools/generate.ts [--check]
Writes the generated files of the project; with --check, only says which of them are out of date.
`;

/** Compares or writes the files under `root`. Returns the exit code: 1 where a check found an old file, 2 for bad arguments. */
function main(files: readonly GeneratedFile[], root: string, args: readonly string[]): number {
  if (args.some((arg) => arg !== '--check')) {
    process.stderr.write(USAGE);
    return 2;
  }
  const check = args.includes('--check');
  let differing = 0;
  for (const { path, produce } of files) {
    const file = join(root, path);
    const current = read(file);
    const text = produce(current);
    const difference = firstDifference(current, text);
    if (difference === undefined) {
      continue;
    }
    differing += 1;
    if (check) {
      process.stdout.write(`${path}: ${difference}\n`);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      process.stdout.write(`${path}: written\n`);
    }
  }
  if (check && differing > 0) {
    process.stdout.write('Run "node src/tools/generate.ts" to bring them up to date.\n');
  }
  return check && differing > 0 ? 1 : 0;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}

process.exitCode = main(GENERATED_FILES, fileURLToPath(new URL('../..', import.meta.url)), process.argv.slice(2));
