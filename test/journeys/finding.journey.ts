import assert from 'node:assert/strict';
import { openViews, paneOf, risksView, rowsOf } from './support/views.ts';
import { openWorkbench } from './support/workbench.ts';

const files = {
  'specs/checkout.md': `# Checkout

## Goal

More people finish paying.

## Open decisions

| ID | Decision | Owner | Due |
| --- | --- | --- | --- |
| D-1 | Take invoices? | @ana | 2020-01-31 |
| D-2 | Which currencies? | @ben | |

## Risks

| Risk | Owner | Impact | Mitigation |
| --- | --- | --- | --- |
| Banks answer late | Ana Silva | High | |
| Nobody reads receipts | @ben | Low | |
`,
  'specs/search.md': `# Search

## Open questions

- Do typos matter? (owner: @ana)
- What do people type first?
`,
};
const decisions = 'Open Decisions & Questions';

describe('Finding things', () => {
  it('one sees only what is mine, and it stays so (in both versions)', async () => {
    const workbench = await openWorkbench({ files });
    const { page } = workbench;
    const tree = await openViews(workbench);
    const pane = paneOf(workbench, decisions);
    await workbench.runCommand('Tandem: Group By…');
    await workbench.pick('By owner');
    await tree.getByText('No owner').waitFor();
    const rows = (await rowsOf(tree)).map((row) => row.replace(/ \| $/, ''));
    assert.deepEqual(rows, [
      '@ana',
      'Overdue: Take invoices? | 2020-01-31 · @ana · Checkout',
      'Do typos matter? | @ana · Search',
      '@ben',
      'Which currencies? | @ben · Checkout',
      'No owner',
      'What do people type first? | Search',
    ]);
    await workbench.screenshot('finding-by-owner');

    await workbench.runCommand('Tandem: Filter…');
    await workbench.quickInput.getByText('Decisions and questions past their date').waitFor();
    await workbench.screenshot('finding-filter');
    // With keys only: down to the first part, ticked, and done.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await pane.getByText('0 of 4').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await workbench.quickInput.getByText('Your handle and name as they stand in specs').waitFor();
    await workbench.quickInputBox.fill('@ana, Ana Silva');
    await workbench.screenshot('finding-who');
    await page.keyboard.press('Enter');
    await pane.getByText('2 of 4 · mine').waitFor();
    await tree.getByText('Which currencies?').waitFor({ state: 'detached' });
    await paneOf(workbench, 'Risks').getByText('1 of 2 · mine').waitFor();
    assert.deepEqual(
      (await rowsOf(risksView(workbench))).map((row) => row.replace(/ \| $/, '')),
      ['Ana Silva', 'Banks answer late | impact High · Ana Silva · Checkout'],
    );
    await workbench.screenshot('finding-mine');

    await page.reload();
    await openViews(workbench);
    await pane.getByText('2 of 4 · mine').waitFor();
  });

  it('one goes from the text to the list, and takes lines along, without a mouse (in both versions)', async () => {
    const workbench = await openWorkbench({ files, theme: 'dark' });
    const { page } = workbench;
    const tree = await openViews(workbench);
    await workbench.openFile('specs/search.md');
    await workbench.goTo(6, 5);
    await workbench.runCommand('Tandem: Show This Item in the List');
    const row = page.locator('[role="tree"]:focus [role="treeitem"].focused');
    await row.filter({ hasText: 'What do people type first?' }).waitFor();
    assert.match(
      (await row.getAttribute('aria-label')) ?? '',
      /^Question, What do people type first\?, no date, no owner, in Search/,
    );
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('ControlOrMeta+KeyC');
    await workbench.screenshot('finding-revealed-dark');
    await workbench.runCommand('File: New Untitled Text File');
    await page.keyboard.press('ControlOrMeta+KeyV');
    await workbench.waitForText('What do people type first? · Search');
    await workbench.waitForText('Do typos matter? · @ana · Search');
    assert.ok(await tree.isVisible());
  });

  it('one chooses an owner from those whom the specs name (in both versions)', async () => {
    const workbench = await openWorkbench({ files });
    const { page } = workbench;
    await openViews(workbench);
    await workbench.openFile('specs/search.md');
    await workbench.goTo(6);
    await workbench.type(' (owner: ');
    const list = page.locator('.suggest-widget.visible');
    await list.getByRole('option', { name: '@ben' }).waitFor();
    await workbench.screenshot('completion-owner');
    await workbench.type('@b');
    await list.getByRole('option', { name: '@ana' }).waitFor({ state: 'hidden' });
    await list.getByRole('option', { name: '@ben' }).waitFor();
    await workbench.screenshot('completion-owner-b');
    await page.keyboard.press('Enter');
    await workbench.type(')');
    await workbench.waitForText('What do people type first? (owner: @ben)');

    await workbench.type('\n  - **Due:** ');
    await list.getByRole('option', { name: /^Tomorrow/ }).waitFor();
    await workbench.screenshot('completion-due');
    await workbench.type('next fri');
    await list
      .getByRole('option', { name: /^Friday/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page
      .locator('.view-line')
      .filter({ hasText: /Due:\*\*\s\d{4}-\d\d-\d\d$/ })
      .waitFor();
  });

  it('one renames an id across three files, and is told where that cannot be (in both versions)', async () => {
    const plan = '# Plan\n\n## Goal\n\nInvoices for all, as D-1 says; money as in D-2.\n';
    const notes = '# Notes\n\n## Risks\n\n- Nobody pays if D-1 fails\n';
    const choice =
      '\n### D-5: Which bank do we take?\n\n- **Status:** open\n- **Decider:** @ben\n- **Due:** 2020-03-01\n- **Option A:** Blue\n- **Option B:** Red\n';
    const workbench = await openWorkbench({
      files: {
        ...files,
        'specs/checkout.md': `${files['specs/checkout.md']}${choice}`,
        'specs/plan.md': plan,
        'specs/notes.md': notes,
      },
      settings: { 'files.refactoring.autoSave': true },
    });
    const { page } = workbench;
    await openViews(workbench);
    await workbench.openFile('specs/checkout.md');
    await page
      .locator('.codelens-decoration')
      .filter({ hasText: /open · \d+ days overdue · @ben/ })
      .waitFor();
    await page.locator('.codelens-decoration').getByText('Decide…').waitFor();
    await workbench.screenshot('lenses');
    // What the lenses offer is there without a mouse, too.
    await workbench.goTo(21);
    await workbench.runCommand('Show CodeLens Commands for Current Line');
    await workbench.quickInput.getByRole('option', { name: /open · \d+ days overdue · @ben/ }).waitFor();
    await workbench.quickInput.getByRole('option', { name: 'Decide…' }).waitFor();
    await page.keyboard.press('Escape');
    await workbench.openFile('specs/plan.md');
    await workbench.goTo(5, 23);
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('D-2');
    await page.keyboard.press('Enter');
    await page.getByText('D-2 stands for something else already in or near Checkout.').first().waitFor();
    await workbench.screenshot('rename-refused');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await box.fill('D-41');
    await page.keyboard.press('Enter');
    await workbench.waitForText('Invoices for all, as D-41 says; money as in D-2.');
    await workbench.openFile('specs/notes.md');
    await workbench.waitForText('Nobody pays if D-41 fails');
    await workbench.openFile('specs/checkout.md');
    await workbench.waitForText('| D-41 | Take invoices?');
    await workbench.screenshot('renamed');
    await workbench.openFile('specs/plan.md');
    await workbench.goTo(5, 23);
    await page.keyboard.press('F12');
    await page.getByRole('tab', { name: 'checkout.md', selected: true }).waitFor();
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 11,' }).waitFor();
  });
});
