import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator } from 'playwright-core';
import { repositoryRoot } from '../../scripts/lib/paths.mjs';
import { seriousViolations } from './support/accessibility.ts';
import { openPage } from './support/pages.ts';
import { openWorkbench, type Workbench } from './support/workbench.ts';

const QUIET = '# Cold frames\n\n## Open questions\n\n- Who keeps the seeds?\n';

/** Puts everything under version control, as of long ago. */
function commitLongAgo(folder: string): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: '2024-03-02T12:00:00Z', GIT_COMMITTER_DATE: '2024-03-02T12:00:00Z' };
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.com', 'commit', '-q', '-m', 'first'],
  ]) {
    execFileSync('git', args, { cwd: folder, env });
  }
}

/** What people write, and what only looks like a page or like an order to one. */
const HOSTILE = [
  '<img src=x onerror="globalThis.trapped=1">',
  '</script><script>globalThis.trapped=1</script>',
  '[a link](javascript:globalThis.trapped=1)',
  '&lt;b&gt; \u202Ereversed\u202C {count} {0}',
];
const HOSTILE_CODE = HOSTILE.map((words) => `\`${words}\``);

const HOSTILE_SPEC = `# ${HOSTILE_CODE[0]}

## Problem

${HOSTILE_CODE[1]}

## Open questions

${HOSTILE_CODE.map((words) => `- What of ${words}? (owner: <b>x</b>, due: 2025-01-01)`).join('\n')}

## Risks

| Risk | Likelihood | Impact | Mitigation |
| --- | --- | --- | --- |
${HOSTILE_CODE.map((words) => `| Perhaps ${words} | high | high | |`).join('\n')}
${Array.from({ length: 60 }, (_, at) => `| Frost in week ${at + 1} | low | low | Fleece |`).join('\n')}
`;

async function openBoard(workbench: Workbench): Promise<FrameLocator> {
  // Quick open knows the commands of an extension once the extension is there.
  await workbench.openFile('specs/onboarding/spec.md');
  await workbench.runCommand('Tandem: Open Board');
  const board = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await board.getByRole('heading', { name: 'Board', level: 1 }).waitFor();
  return board;
}

describe('The board', () => {
  it('shows what is open in all specs, narrows down in all panels at once, and leads to the place', async () => {
    const files = { 'specs/seeds/spec.md': QUIET };
    const workbench = await openWorkbench({ folder: 'examples', files, prepare: commitLongAgo });
    const board = await openBoard(workbench);
    await board.getByText(/^Specs: 5 · Open: \d+ · Overdue: \d+ · Risks without a mitigation: \d+$/).waitFor();
    await workbench.screenshot('board-light');
    assert.deepEqual(await seriousViolations(board), []);
    await board.getByRole('heading', { name: 'Risk matrix' }).scrollIntoViewIfNeeded();
    await workbench.screenshot('board-risks-light');

    // What git knows comes after what stands in the specs.
    await board.getByRole('table', { name: 'How long things have been open' }).waitFor();
    const quiet = board.locator('summary', { hasText: 'Quiet · 1' });
    await quiet.click();
    const row = board.getByRole('table', { name: 'Quiet' }).getByRole('row', { name: /Cold frames/ });
    await row.getByRole('cell', { name: '2024-03-02' }).waitFor();
    assert.equal(await board.getByRole('table', { name: 'Specs' }).getByText('Cold frames').count(), 0);
    await workbench.screenshot('board-quiet-light');

    await board.getByRole('combobox', { name: 'Owner' }).selectOption('@hana');
    await board.getByRole('button', { name: /^Is a place enough to show beds/ }).waitFor();
    assert.equal(await board.getByRole('button', { name: /^Which three questions stay at sign-up/ }).count(), 0);
    await board.getByRole('button', { name: /^Answer… Is a place enough/ }).click();
    await workbench.quickInput.getByText('Is a place enough to show beds').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await board.getByRole('button', { name: 'Clear filter' }).click();
    await board.getByRole('searchbox', { name: 'Words' }).fill('sign-up three');
    await board.getByText(/^Specs: 1 · Open: 1 /).waitFor();

    await board
      .getByRole('button', { name: /^Which three questions stay at sign-up/ })
      .first()
      .click();
    await workbench.page.getByRole('tab', { name: 'spec.md', selected: true }).waitFor();
    await workbench.waitForText('Which three questions');
    await workbench.goTo(1);
    await workbench.type(' and more');
    await workbench.waitForText('the first bed and more');
    await workbench.page.getByRole('tab', { name: 'Board' }).click();
    await board.getByRole('searchbox', { name: 'Words' }).waitFor();
    // What is being written is there before it is saved.
    await board
      .getByRole('cell', { name: /the first bed and more$/ })
      .first()
      .waitFor();
    assert.equal(await board.getByRole('searchbox', { name: 'Words' }).inputValue(), 'sign-up three');
  });

  it('is readable by everybody, in dark and high contrast, narrow and wide', async () => {
    const workbench = await openWorkbench({ folder: 'examples', theme: 'dark' });
    const board = await openBoard(workbench);
    assert.deepEqual(await seriousViolations(board), []);
    await workbench.screenshot('board-dark');
    await workbench.setTheme('high contrast');
    await workbench.screenshot('board-high-contrast');
    assert.deepEqual(await seriousViolations(board), []);
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.page.setViewportSize({ width: 380, height: 800 });
    await workbench.screenshot('board-narrow');
    const width = await board.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
    assert.equal(width, 0);
  });

  it('is saved as one file that needs nothing else, prints, and runs nothing that a spec says', async () => {
    const workbench = await openWorkbench({ folder: 'examples', files: { 'specs/hostile.md': HOSTILE_SPEC } });
    const board = await openBoard(workbench);
    await board.getByRole('button', { name: `What of ${HOSTILE[0]}?`, exact: true }).waitFor();
    assert.equal(await board.locator('#board').locator('img, a, script, b').count(), 0);
    const policy = await board.locator('meta[http-equiv]').getAttribute('content');
    // What VS Code calls its own, and nothing else: no word of a page is run or taken for its style.
    assert.match(policy ?? '', /^default-src 'none'; script-src ([^;]+); style-src \1$/);
    assert.doesNotMatch(policy ?? '', /unsafe|data:|blob:|nonce/);
    await workbench.screenshot('board-hostile-light');
    await board.getByRole('button', { name: 'Save as HTML…' }).click();
    const path = join(workbench.folder, 'board.html');
    await workbench.page.locator('.quick-input-widget input').first().fill(path);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByRole('treeitem', { name: 'board.html' }).waitFor();
    const html = readFileSync(path, 'utf8');
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /Which three questions stay at sign-up\?/);
    assert.doesNotMatch(html, /<(?:script|img|a|button|form)[ >]|https?:\/\/|Decide…/);

    const page = await openPage();
    await page.goto(pathToFileURL(path).href);
    for (const words of [...HOSTILE.slice(0, 2), 'a link', ...HOSTILE.slice(3)]) {
      assert.ok((await page.getByText(`What of ${words}?`).count()) > 0, words);
    }
    assert.equal(await page.evaluate(() => 'trapped' in globalThis), false);
    // All rows, though the page in the editor shows fifty of them until somebody asks for more.
    await page.getByText('Frost in week 60', { exact: true }).waitFor();
    await page.emulateMedia({ media: 'print' });
    // As wide as a sheet of paper; nothing is cut, nothing lies beside it.
    await page.setViewportSize({ width: 720, height: 1000 });
    const cut = await page
      .locator('table')
      .evaluateAll((tables) => tables.filter(({ scrollWidth }) => scrollWidth > 720).length);
    assert.equal(cut, 0);
    writeFileSync(join(repositoryRoot, '.screenshots', 'board-print.pdf'), await page.pdf({ format: 'A4' }));
    await page.screenshot({ path: join(repositoryRoot, '.screenshots', 'board-print.png') });
  });
});
