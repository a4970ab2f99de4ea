import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeOnExit } from '../../../scripts/lib/cleanup.mjs';
import { repositoryRoot, temporaryFolder } from '../../../scripts/lib/paths.mjs';

/** Where it is written down that VS Code began to load Tandem, and the environment in which it is. */
export interface LoadingNote {
  readonly environment: Readonly<Record<string, string>>;
  /** In milliseconds since 1970. */
  readonly loadedAt: () => number;
}

export function loadingNote(): LoadingNote {
  const folder = temporaryFolder('loading');
  removeOnExit(folder);
  const note = join(folder, 'loaded.txt');
  const probe = fileURLToPath(new URL('noteLoading.cjs', import.meta.url));
  return {
    environment: {
      NODE_OPTIONS: `--require ${probe}`,
      TANDEM_BUNDLE: join(repositoryRoot, 'dist', 'extension.cjs'),
      TANDEM_LOADED: note,
    },
    loadedAt: () => Number(readFileSync(note, 'utf8')),
  };
}
