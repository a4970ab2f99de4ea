import assert from 'node:assert/strict';
import { openWorkbench } from './support/workbench.ts';

const spec = '# Checkout\n\n## Goal\n\nMore people finish paying.\n';

describe('a window', () => {
  it('shows the folder, opens a file and takes what is typed', async () => {
    const workbench = await openWorkbench({ files: { 'specs/checkout.md': spec } });
    await workbench.openFile('specs/checkout.md');
    await workbench.goTo(5);
    await workbench.type(' Soon.');
    await workbench.page.getByText('finish paying. Soon.').waitFor();
    await workbench.screenshot('window-dark');
    await workbench.setTheme('light');
    await workbench.screenshot('window-light');
  });

  it('opens in Restricted Mode', async () => {
    const workbench = await openWorkbench({ files: { 'checkout.md': spec }, restricted: true });
    await workbench.page
      .getByRole('button', { name: /Restricted Mode/ })
      .first()
      .waitFor();
    await workbench.screenshot('window-restricted');
  });

  it('opens without a folder', async () => {
    const workbench = await openWorkbench({ folder: null });
    assert.equal(workbench.folder, '');
    await workbench.screenshot('window-no-folder');
  });
});
