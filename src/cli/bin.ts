import { main } from './main.ts';
import { nodeFileSystem } from './nodeFileSystem.ts';
import { withSlashes } from './paths.ts';
import { runGit } from './runGit.ts';

declare const TANDEM_VERSION: string;

// Who reads the output may have seen enough: `tandem items | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: withSlashes(process.cwd()),
  fs: nodeFileSystem,
  git: runGit,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version: TANDEM_VERSION,
});
