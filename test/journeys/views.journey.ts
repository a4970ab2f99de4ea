import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fasterThan } from './support/patience.ts';
import { openViews, paneOf, risksView, rowsOf } from './support/views.ts';
import { openWorkbench } from './support/workbench.ts';

const soon = dayFromNow(3);
const later = dayFromNow(200);
const files = {
  'specs/checkout.md': `# Checkout

## Goal

More people finish paying.

## Open decisions

| Decision | Owner | Due |
| --- | --- | --- |
| Take invoices? | @ana | 2020-01-31 |
| Which currencies? | @ben | ${soon} |
| Let guests pay? | | ${later} |

## Risks

| Risk | Likelihood | Impact | Mitigation |
| --- | --- | --- | --- |
| Banks answer late | High | High | |
| Nobody reads receipts | Low | Low | A shorter one |
`,
  'specs/search.md': `# Search

## Goal

People find what we sell.

## Open questions

- What do people type first?
- Do typos matter?
`,
  'notes.md': 'Just a note.\n',
};
const decisions = 'Open Decisions & Questions';
const story = '3 Markdown files, 2 read as specs · 5 open · 3 without an owner · 1 overdue';

describe('The views', () => {
  it('list what is open by date and risks by what is done about them, and follow within half a second', async () => {
    const workbench = await openWorkbench({ files });
    const { page } = workbench;
    const tree = await openViews(workbench);
    await paneOf(workbench, decisions).getByText(story).waitFor();
    await page.getByRole('tab', { name: 'Tandem - 1 decision or question is overdue' }).waitFor();
    assert.deepEqual(await rowsOf(tree), [
      'Overdue | 1',
      'Take invoices? | 2020-01-31 · @ana · Checkout',
      `This week | 1 · until ${dayFromNow(6)}`,
      `Which currencies? | ${soon} · @ben · Checkout`,
      'Later | 1',
      `Let guests pay? | ${later} · Checkout`,
      'No date | 2',
      'What do people type first? | Search',
      'Do typos matter? | Search',
    ]);
    assert.deepEqual(await rowsOf(risksView(workbench)), [
      'Without a mitigation | 1',
      'Banks answer late | High × High · Checkout',
      'With a mitigation | 1',
      'Nobody reads receipts | Low × Low · Checkout',
    ]);
    await workbench.screenshot('views-light');

    await tree.getByText('Take invoices?').hover();
    await page.locator('.workbench-hover').filter({ hasText: 'Owner: @ana' }).waitFor();
    await workbench.screenshot('views-tooltip-light');

    // Another program writes a file that is not open.
    await fasterThan(500, async (round) => {
      const shown = tree.getByText(`Take ${round} invoices?`, { exact: true }).waitFor();
      const text = files['specs/checkout.md'].replace('Take invoices?', `Take ${round} invoices?`);
      writeFileSync(join(workbench.folder, 'specs/checkout.md'), text);
      await shown;
    });

    await tree.getByText('Do typos matter?').click();
    await page.getByRole('tab', { name: 'search.md', selected: true }).waitFor();
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 10, Col 3' }).waitFor();
    await risksView(workbench).getByText('Nobody reads receipts').click();
    await page.getByRole('tab', { name: 'checkout.md', selected: true }).waitFor();
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 20, Col 3' }).waitFor();

    await workbench.openFile('specs/search.md');
    await workbench.goTo(10);
    await workbench.type('\n- Why');
    await tree.getByText('Why').waitFor();
    await fasterThan(500, async (round) => {
      const shown = tree.getByText(`Why${'?'.repeat(round)}`, { exact: true }).waitFor();
      await workbench.type('?');
      await shown;
    });
  });

  it('are grouped and filtered as one likes, refreshed and collapsed', async () => {
    const over = '---\nstatus: implemented\n---\n\n# Refunds\n\n## Open questions\n\n- Who pays refunds?\n';
    const workbench = await openWorkbench({ files: { ...files, 'specs/refunds.md': over }, theme: 'dark' });
    const { page } = workbench;
    const tree = await openViews(workbench);
    const pane = paneOf(workbench, decisions);
    await workbench.screenshot('views-dark');

    await pane.hover();
    await pane.getByRole('button', { name: 'Group By…' }).click();
    await workbench.pick('By spec, The most recently changed first');
    await tree.getByText('Overdue: Take invoices?').waitFor();
    await workbench.screenshot('views-by-spec-dark');
    // What the user picked stays, however the dates change.
    await workbench.openFile('specs/search.md');
    await workbench.goTo(10);
    await workbench.type(`\n- Sort by price? (due: ${soon})`);
    await tree.getByText('Sort by price?').waitFor();
    await tree.getByText('3 open · specs/search.md').waitFor();
    assert.match((await rowsOf(tree))[0] ?? '', /^Search \| 3 open/);

    await pane.hover();
    await pane.getByRole('button', { name: 'Filter…' }).click();
    await workbench.quickInputBox.fill('invoice');
    await pane.getByText('1 of 6 match “invoice”').waitFor();
    await workbench.screenshot('views-filter-dark');
    await page.keyboard.press('Enter');
    await risksView(workbench).waitFor({ state: 'hidden' });
    await paneOf(workbench, 'Risks').getByText('Nothing matches the filter.').waitFor();
    await workbench.screenshot('views-filtered-dark');
    await pane.hover();
    await pane.getByRole('button', { name: 'Clear Filter' }).click();
    await tree.getByText('Do typos matter?').waitFor();

    // Specs that are over are listed on request only.
    assert.equal(await tree.getByText('Who pays refunds?').count(), 0);
    await workbench.runCommand('Tandem: Show Settled Specs Too');
    await tree.getByText('Who pays refunds?').waitFor();
    await workbench.runCommand('Tandem: Hide Settled Specs');
    await tree.getByText('Who pays refunds?').waitFor({ state: 'detached' });

    // Where there are very many items, groups are closed, also those that were open while there were fewer.
    const many = join(workbench.folder, 'specs/many.md');
    const questions = Array.from({ length: 250 }, (_, index) => `- What about ${index}?`);
    writeFileSync(many, ['# Many', '## Open questions', questions.join('\n')].join('\n\n'));
    await pane.getByText('256 open').waitFor();
    await tree.getByText('Do typos matter?').waitFor({ state: 'detached' });
    assert.equal(await tree.getByRole('treeitem').count(), 3);
    await workbench.screenshot('views-many-dark');
    // What changed in a closed group is there when it is opened.
    const others = questions.map((question) => question.replace('about', 'if'));
    const text = ['# Many', '## Open questions', others.join('\n'), '## Risks', '- Nobody answers'].join('\n\n');
    writeFileSync(many, text);
    await risksView(workbench).getByText('Nobody answers').waitFor();
    await tree.getByText('250 open · specs/many.md').click();
    await tree.getByText('What if 3?').waitFor();
    rmSync(many);
    await tree.getByText('Do typos matter?').waitFor();

    await pane.hover();
    await pane.getByRole('button', { name: 'Collapse All' }).click();
    await tree.getByText('Do typos matter?').waitFor({ state: 'detached' });
    assert.equal(await tree.getByRole('treeitem').count(), 2);
    await pane.getByRole('button', { name: 'Refresh' }).click();
    await pane.getByText('4 Markdown files, 3 read as specs · 6 open').waitFor();
  });
});

/** The day so many days from today, as specs write it. */
function dayFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv');
}
