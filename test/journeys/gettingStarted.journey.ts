import { openViews } from './support/views.ts';
import { openWorkbench } from './support/workbench.ts';

describe('Getting started', () => {
  it('one is shown the way with pictures', async () => {
    const workbench = await openWorkbench({ theme: 'dark' });
    const { page } = workbench;
    await workbench.runCommand('Welcome: Open Walkthrough');
    await workbench.quickInputBox.fill('Get Started with Tandem');
    await workbench.pick('Get Started with Tandem');
    await page.getByRole('heading', { name: 'Get Started with Tandem', level: 2 }).waitFor();
    await page.getByText('Open the example').first().waitFor();
    await page.getByRole('button', { name: 'Open the Example', exact: true }).waitFor();
    await workbench.screenshot('walkthrough-dark');
    await page.getByText('Decide it', { exact: true }).click();
    await page.getByRole('button', { name: 'Decide…', exact: true }).waitFor();
    await workbench.screenshot('walkthrough-decide-dark');
  });

  it('commands work from a preview on the text that it shows', async () => {
    const files = { 'specs/a.md': '# A\n\n## Open questions\n\n- Which?\n' };
    const workbench = await openWorkbench({ files });
    const { page } = workbench;
    await openViews(workbench);
    await workbench.openFile('specs/a.md');
    await workbench.goTo(5, 4);
    await workbench.runCommand('Markdown: Open Preview');
    await page.getByRole('tab', { name: 'Preview a.md', selected: true }).waitFor();
    // It takes the focus once it is there.
    await page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').getByText('Which?').waitFor();
    await workbench.runCommand('Tandem: Show This Item in the List');
    await page.locator('[role="tree"]:focus [role="treeitem"].focused').filter({ hasText: 'Which?' }).waitFor();
  });

  it('where another editor has a file open, its text is offered', async () => {
    const files = { 'specs/a.md': '# A\n\n## Open questions\n\n- Which?\n' };
    const workbench = await openWorkbench({
      files,
      settings: { 'workbench.editorAssociations': { '*.md': 'vscode.markdown.preview.editor' } },
    });
    const { page } = workbench;
    await openViews(workbench);
    await page.keyboard.press('ControlOrMeta+KeyP');
    await workbench.quickInputBox.fill('a.md');
    await workbench.pick('a.md');
    await page.getByRole('tab', { name: 'a.md', selected: true }).waitFor();
    await page.locator('iframe.webview.ready').waitFor();
    await workbench.runCommand('Tandem: Fold Sections of a Side…');
    await page.getByText('Tandem works on text').first().waitFor({ state: 'attached' });
    await workbench.runCommand('Notifications: Show Notifications');
    await page.getByRole('button', { name: 'Reopen as Text' }).first().click();
    await workbench.waitForText('- Which?');
  });
});
