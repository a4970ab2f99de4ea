import assert from 'node:assert/strict';
import { paneOf } from './support/views.ts';
import { openWorkbench } from './support/workbench.ts';

const decisions = 'Open Decisions & Questions';

describe('Where nothing is open, Tandem', () => {
  it('asks for a folder where none is, and shows the example', async () => {
    const workbench = await openWorkbench({ folder: null });
    const { page } = workbench;
    await workbench.openContainer('Tandem');
    const pane = paneOf(workbench, decisions);
    await pane.getByText('Open a folder that has your specs in it.').waitFor();
    await pane.getByRole('button', { name: 'Open Folder' }).waitFor();
    await workbench.screenshot('welcome-no-folder-light');

    await pane.getByRole('button', { name: 'Insert Brief' }).click();
    await workbench.waitForText('If nobody decides');
    await pane.getByRole('button', { name: 'Open the Example' }).click();
    await page.waitForURL(/folder=[^&]*example/);
  });

  it('starts a spec where there is no Markdown', async () => {
    const workbench = await openWorkbench({ files: { 'main.txt': 'Hello' }, theme: 'dark' });
    const { page } = workbench;
    await workbench.openContainer('Tandem');
    const pane = paneOf(workbench, decisions);
    await pane.getByText('There are no Markdown files in this folder yet.').waitFor();
    await workbench.screenshot('welcome-no-markdown-dark');

    await pane.getByRole('button', { name: 'New Spec…' }).click();
    await workbench.quickInput.getByText('What is it about?').waitFor();
    await workbench.quickInputBox.fill('Fewer people give up');
    await workbench.quickInput.getByText(/Will be .*fewer-people-give-up/).waitFor();
    await workbench.screenshot('new-spec-dark');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /fewer-people-give-up/, selected: true }).waitFor();
    await workbench.waitForText('# Fewer people give up');
    await pane.getByRole('button', { name: 'Insert Template…' }).waitFor();
    await workbench.screenshot('new-spec-made-dark');
  });

  it('names what comes nearest where no Markdown is a spec, and reads it when told to', async () => {
    const plan = '# Plan\n\n## Goals\n\nMore.\n\n## Questions\n\nWhich first?\n';
    const workbench = await openWorkbench({ files: { 'README.md': '# Hello\n\nWords.\n', 'notes/plan.md': plan } });
    await workbench.openContainer('Tandem');
    const pane = paneOf(workbench, decisions);
    await pane.getByText('These files come nearest to a spec:').waitFor();
    const nearest = pane.getByRole('treeitem').filter({ hasText: 'plan.md' });
    await nearest.hover();
    await workbench.screenshot('welcome-no-spec-light');
    await nearest.getByRole('button', { name: 'Read This File as a Spec' }).click();
    await pane.getByText('Which first?').waitFor();
    await workbench.screenshot('welcome-now-spec-light');
  });

  it('says so where nothing is open', async () => {
    const spec =
      '# Search\n\n- **Status:** Draft\n\n## Goals\n\nFound at once.\n\n## Requirements\n\n- One box for all.\n';
    const workbench = await openWorkbench({ files: { 'specs/search.md': spec } });
    await workbench.openContainer('Tandem');
    const pane = paneOf(workbench, decisions);
    await pane.getByText('No decision and no question is open in your specs.').waitFor();
    await pane.getByText('1 spec', { exact: true }).waitFor();
    await paneOf(workbench, 'Risks').getByText('No open risk is written down in your specs.').waitFor();
    await workbench.screenshot('welcome-nothing-open-light');
    const [opened] = await Promise.all([
      workbench.page.context().waitForEvent('page'),
      pane.getByRole('button', { name: 'Open the Example' }).click(),
    ]);
    assert.match(opened.url(), /folder=[^&]*example/);
  });
});
