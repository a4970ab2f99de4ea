import { openWorkbench } from './support/workbench.ts';

describe('A new spec', () => {
  it('is proposed as the workspace does it: numbered, beside its like, with the same headings', async () => {
    const workbench = await openWorkbench({ folder: 'examples' });
    const { page, quickInput, quickInputBox } = workbench;
    await workbench.openFile('docs/adr/0002-send-mail-through-a-provider.md');
    await workbench.waitForText('Send mail through a provider');
    await workbench.runCommand('Tandem: New Spec…');
    await quickInput.getByText('What is it about?').waitFor();
    await quickInputBox.fill('Keep pictures for a year');
    await quickInput.getByText(/Will be .*keep-pictures-for-a-year/).waitFor();
    await page.keyboard.press('Enter');
    await quickInput.getByRole('option', { name: /As in docs\/adr.*0003-keep-pictures-for-a-year\.md/ }).waitFor();
    await workbench.screenshot('new-spec-kinds');
    await workbench.pick('As in docs/adr');
    await page.getByRole('tab', { name: '0003-keep-pictures-for-a-year.md', selected: true }).waitFor();
    await workbench.waitForText('# 3. Keep pictures for a year');
    await workbench.screenshot('new-spec-like');

    await workbench.runCommand('Tandem: New Spec…');
    await quickInputBox.fill('Bees');
    await page.keyboard.press('Enter');
    await workbench.pick('Two-sided spec');
    await quickInput.getByRole('option', { name: 'docs/prd/bees.md' }).waitFor();
    await workbench.screenshot('new-spec-folders');
    await workbench.pick('docs/prd/bees.md');
    await page.getByRole('tab', { name: 'bees.md', selected: true }).waitFor();
    await workbench.waitForText('# Bees');
  });
});
