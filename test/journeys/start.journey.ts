import assert from 'node:assert/strict';
import { freePort } from '../../scripts/workbench/server.mjs';
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
