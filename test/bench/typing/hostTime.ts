import { readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeOnExit } from '../../../scripts/lib/cleanup.mjs';
import { temporaryFolder } from '../../../scripts/lib/paths.mjs';

/** Writes down how much processor time the thread has had on which all extensions run. */
export interface HostTime {
  /** JavaScript that does so, to stand in front of Tandem's own. */
  readonly code: string;
  /** Resolves once the thread has nothing to do, with the milliseconds that it has had since it began. */
  readonly whenQuiet: () => Promise<number>;
}

/** How often it is written down, in milliseconds. */
const EVERY = 200;
/** Quiet is who takes no more than so many milliseconds between two notes, so many times on end. */
const LITTLE = 4;
const TIMES = 6;

/**
 * Without Tandem where `isAlone`. The server of VS Code's own Markdown extension is ended again and again until it is not
 * started any more: it is sent the whole text at every letter, which takes ten times what is measured.
 */
export function hostTime(isAlone: boolean): HostTime {
  const folder = temporaryFolder('typing');
  removeOnExit(folder);
  const note = join(folder, 'time.txt');
  return {
    code: `(() => {
      const { renameSync, writeFileSync } = require('node:fs');
      setInterval(() => {
        for (const handle of process._getActiveHandles()) {
          if (handle.spawnargs?.some((argument) => argument.includes('markdown-language-features'))) {
            handle.kill('SIGKILL');
          }
        }
        const { user, system } = process.threadCpuUsage();
        writeFileSync(${JSON.stringify(`${note}.new`)}, String((user + system) / 1000));
        renameSync(${JSON.stringify(`${note}.new`)}, ${JSON.stringify(note)});
      }, ${EVERY});
    })();
    ${isAlone ? 'module.exports = { activate() {}, deactivate() {} }; return;' : ''}`,
    whenQuiet: () => whenQuiet(note),
  };
}

async function whenQuiet(note: string): Promise<number> {
  let last = Number.NaN;
  let times = 0;
  for await (const { filename } of watch(dirname(note))) {
    if (filename !== null && note.endsWith(filename)) {
      const now = Number(readFileSync(note, 'utf8'));
      times = now - last <= LITTLE ? times + 1 : 0;
      last = now;
      if (times >= TIMES) {
        return now;
      }
    }
  }
  return last;
}
