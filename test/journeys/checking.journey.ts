import { openWorkbench } from './support/workbench.ts';

describe('A check', () => {
  it('of all specs lists those that are not open, until it is cleared, and each finding leads to the page about its rule', async () => {
    const workbench = await openWorkbench({ folder: 'examples', theme: 'dark', installed: true });
    const { page } = workbench;
    const shownPage = page
      .frameLocator('iframe.webview.ready')
      .frameLocator('#active-frame')
      .getByRole('heading', { level: 1 });
    await workbench.openFile('specs/onboarding/spec.md');
    await workbench.waitForProblem("'Redis' reads as a how.");
    // Somebody stands in the list already: it must neither close nor hide what is new above.
    await (await workbench.problems()).press('End');
    await workbench.runCommand('Tandem: Check All Specs');
    // First, for it goes away by itself.
    await workbench.page
      .locator('.statusbar')
      .getByText(/4 specs checked: \d+ findings/)
      .waitFor();
    await workbench.waitForProblem("'GraphQL' reads as a how");
    await workbench.waitForProblem('Nobody is named to decide "Keep profile answers one by one".');
    await workbench.screenshot('check-all-dark');
    await workbench.runCommand('Tandem: Clear Check Results');
    await (await workbench.problems()).getByText("'GraphQL' reads as a how").waitFor({ state: 'detached' });

    const problem = await workbench.waitForProblem("'Redis' reads as a how.");
    await problem.getByText('prescriptive-architecture').click();
    await page.getByRole('tab', { name: /prescriptive-architecture\.md/, selected: true }).waitFor();
    await shownPage.waitFor();
    await workbench.screenshot('rule-page-dark');

    await workbench.openFile('specs/onboarding/spec.md');
    await workbench.goTo(45, 8);
    await page.keyboard.press('ControlOrMeta+Period');
    const actions = page.locator('.action-widget');
    await actions.getByText('Turn off prescriptive-architecture for this line').waitFor();
    await workbench.screenshot('actions-dark');
    await actions.getByText('About prescriptive-architecture').click();
    await page.getByRole('tab', { name: /^Preview prescriptive-architecture/, selected: true }).waitFor();
    await shownPage.waitFor();
    await workbench.screenshot('rule-preview-dark');
  });
});
