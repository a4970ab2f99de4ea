import { decisionsView, openViews, risksView } from './support/views.ts';
import { openWorkbench, type Workbench } from './support/workbench.ts';

const plan = '# Plan\n\n## Goals\n\nMore people.\n\n## Questions\n\nWho comes first?\n';

describe('How Tandem reads', () => {
  it('stands in the corner of the editor, with the reason, and is changed there', async () => {
    const workbench = await openWorkbench({ files: { 'plan.md': plan } });
    await workbench.openFile('plan.md');
    await languageStatus(workbench, /^Not read as a spec/);
    await workbench.screenshot('status-not-a-spec-light');
    await workbench.page.getByRole('button', { name: 'Read it' }).click();
    await workbench.waitForText('<!-- tandem: spec -->');
    await languageStatus(workbench, /^Read as a spec/);
    await workbench.screenshot('status-spec-light');
    await workbench.page.getByRole('button', { name: 'Ignore it' }).click();
    await workbench.waitForText('<!-- tandem: not-a-spec -->');
  });

  it('is changed from the hover of a heading, here or in all specs', async () => {
    const workbench = await openWorkbench({ folder: 'examples', theme: 'dark' });
    const { page } = workbench;
    await workbench.openFile('docs/prd/seed-swap.md');
    await workbench.waitForProblem("'GraphQL' reads as a how");
    await workbench.runCommand('View: Toggle Panel Visibility');
    const before = (await page.locator('[id="status.problems"]').getAttribute('aria-label')) ?? '';
    await workbench.goTo(33, 1);
    const hover = await workbench.hover('Requirements');
    await hover.getByText('Change side…').click();
    await workbench.quickInput.getByText('Whose section is “Requirements”?').waitFor();
    await workbench.screenshot('change-side-dark');
    await workbench.pick('Engineering: how');
    await workbench.waitForText('<!-- tandem: engineering -->');
    await page.getByRole('button', { name: before, exact: true }).waitFor({ state: 'hidden' });
    await page.keyboard.press('ControlOrMeta+KeyZ');
    await page.getByRole('button', { name: before, exact: true }).waitFor();
  });

  it('is the same in Restricted Mode', async () => {
    const workbench = await openWorkbench({ folder: 'examples', restricted: true });
    await workbench.page.getByRole('button', { name: 'Restricted Mode' }).first().waitFor();
    await openViews(workbench);
    await decisionsView(workbench).getByText('Which three questions stay at sign-up?').waitFor();
    await risksView(workbench).getByText('Only one engineer knows how beds are matched').waitFor();
    await workbench.openFile('specs/onboarding/spec.md');
    await workbench.waitForProblem("'Redis' reads as a how.");
    await workbench.screenshot('restricted-light');
  });
});

/** Points at the corner of the editor until it says how the document is read. */
async function languageStatus({ page }: Workbench, says: RegExp): Promise<void> {
  await page.mouse.move(700, 300);
  await page.locator('[id="status.languageStatus"]').hover();
  await page.locator('.hover-language-status').filter({ hasText: says }).waitFor();
}
