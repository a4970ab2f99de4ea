import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createTandem } from '../../../src/core/index.ts';
import { benchHost, RUN } from '../analysis.ts';
import { pathsUnder } from '../texts/benchTexts.ts';

// Indexes the Markdown files of a folder so many times over, each time under other names, all in one index.
const [folder = '.', times = '1'] = process.argv.slice(2);

const paths = pathsUnder(folder);
const tandem = createTandem({ ...benchHost, pause: () => setImmediate(undefined) });
const uris = Array.from({ length: Number(times) }, (_, time) => paths.map((path) => `file:///${time}/${path}`)).flat();
const pathOf = (uri: string) => uri.replace(/^file:\/\/\/\d+\//, '');
const indexer = tandem.indexer({
  fetch: async (uri) => ({ text: await readFile(join(folder, pathOf(uri)), 'utf8'), modified: undefined }),
  contextOf: (uri) => ({ path: pathOf(uri), settings: RUN.settings, alwaysSpec: false }),
});
indexer.enqueue(uris);
await indexer.whenIdle();
if ([...tandem.index.files()].length !== uris.length) {
  throw new Error('The index does not hold every file.');
}
