import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { removeOnExit } from '../../scripts/lib/cleanup.mjs';
import { repositoryRoot, temporaryFolder } from '../../scripts/lib/paths.mjs';
import { npm } from '../../scripts/lib/processes.mjs';
import { releases } from '../../scripts/workbench/releases.mjs';
import { freePort, startServer } from '../../scripts/workbench/server.mjs';
import { windowPath } from '../../scripts/workbench/url.mjs';
import { npmStart } from './support/npmStart.ts';
import { openPage, savePicture } from './support/pages.ts';
import { workbenchIsThere } from './support/workbench.ts';

describe('npm start', () => {
  it('answers on the port it was given with Tandem loaded, and ends with Ctrl+C', async () => {
    const port = await freePort();
    const started = await npmStart(['--no-open', '--port', String(port)]);
    assert.match(started.output(), new RegExp(`Tandem is ready: http://localhost:${port}/`));

    const page = await openPage();
    await page.goto(`http://localhost:${port}/`);
    await listsWhatIsOpen(page);
    await savePicture(page, 'start');

    await started.interrupt();
    await assert.rejects(fetch(`http://localhost:${port}/`));
  });

  it('keeps pages of other sites out', async () => {
    const port = await freePort();
    const started = await npmStart(['--no-open', '--port', String(port)]);
    const answer = await fetch(`http://localhost:${port}/`, { headers: { origin: 'http://elsewhere.example' } });
    assert.equal(answer.status, 403);
    await started.interrupt();
  });

  it('says so when the port is taken, the folder is missing or an argument is unknown', async () => {
    const port = await freePort();
    const first = await npmStart(['--no-open', '--port', String(port)]);
    await assert.rejects(npmStart(['--no-open', '--port', String(port)]), /code 1:\nPort \d+ is in use/);
    await first.interrupt();
    await assert.rejects(
      npmStart(['--no-open', '--folder', 'no-such-folder']),
      /code 1:\nThe folder .* does not exist/,
    );
    await assert.rejects(npmStart(['--loud']), /code 2:\nUnknown option '--loud'/);
  });
});

describe('The file that one installs', () => {
  it('brings Tandem to a VS Code that knows nothing of this repository', async () => {
    const folder = temporaryFolder('package');
    removeOnExit(folder);
    const file = join(folder, 'tandem.vsix');
    await npm(['run', 'package', '--', '--out', file], { cwd: repositoryRoot });
    const server = await startServer(releases.newest, {
      install: file,
      settings: { 'security.workspace.trust.enabled': false },
    });
    try {
      const page = await openPage();
      const authority = `localhost:${server.port}`;
      await page.goto(`http://${authority}${windowPath({ authority, folder: join(repositoryRoot, 'examples') })}`);
      await listsWhatIsOpen(page);
      await savePicture(page, 'installed');
    } finally {
      await server.stop();
    }
  });
});

async function listsWhatIsOpen(page: Page): Promise<void> {
  await workbenchIsThere(page);
  await page
    .getByRole('tab', { name: /^Tandem/ })
    .first()
    .click();
  await page
    .getByRole('tree', { name: /Open Decisions/ })
    .getByRole('treeitem')
    .first()
    .waitFor();
}
