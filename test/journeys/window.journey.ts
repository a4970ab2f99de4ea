import { openWorkbench } from './support/workbench.ts';

const spec = '# Checkout\n\n## Goal\n\nMore people finish paying.\n';

describe('a window', () => {
  it('shows the folder, opens a file and takes what is typed', async () => {
    const workbench = await openWorkbench({ files: { 'specs/checkout.md': spec } });
    await workbench.openFile('specs/checkout.md');
    await workbench.goTo(5);
    await workbench.type(' Soon.');
    await workbench.page.getByText('finish paying. Soon.').waitFor();
    await workbench.screenshot('window-light');
    await workbench.setTheme('dark');
    await workbench.screenshot('window-dark');
  });
});
