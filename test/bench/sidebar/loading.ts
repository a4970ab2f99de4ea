import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeOnExit } from '../../../scripts/lib/cleanup.mjs';
import { temporaryFolder } from '../../../scripts/lib/paths.mjs';

/** Writes down when VS Code begins to load Tandem, which is when it activates it: nothing before that is Tandem's. */
export interface LoadingNote {
  /** JavaScript that does so, to stand in front of Tandem's own. */
  readonly code: string;
  /** In milliseconds since 1970. */
  readonly loadedAt: () => number;
}

export function loadingNote(): LoadingNote {
  const folder = temporaryFolder('loading');
  removeOnExit(folder);
  const note = join(folder, 'loaded.txt');
  return {
    code: `require('node:fs').writeFileSync(${JSON.stringify(note)}, String(Date.now()));`,
    loadedAt: () => Number(readFileSync(note, 'utf8')),
  };
}
