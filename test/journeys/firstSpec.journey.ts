import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openViews } from './support/views.ts';
import { openWorkbench, type Workbench } from './support/workbench.ts';

const spec = 'specs/onboarding/spec.md';

describe('A first spec', () => {
  it('shows what could be clearer, and tells why when one points at it', async () => {
    const workbench = await openWorkbench({ folder: 'examples' });
    await workbench.openFile(spec);
    await workbench.waitForProblem("'Redis' reads as a how.");
    await workbench.waitForProblem('Nobody is named to decide "How long do we keep answers of people who leave?"');
    await workbench.waitForProblem('2 estimates here stand without what they rest on');
    await workbench.screenshot('problems-light');
    await workbench.runCommand('View: Toggle Panel Visibility');

    await workbench.goTo(45, 1);
    await says(workbench, 'Redis', 'This reads as a how', /What says so: .*Redis/);
    await workbench.screenshot('hover-passage-light');
    await workbench.goTo(65, 1);
    await says(workbench, 'Which three questions', 'Decision · D-1 · open', 'overdue', 'Owner: @ines');
    await workbench.screenshot('hover-decision-light');
    await workbench.goTo(106, 1);
    await says(workbench, 'out of step', 'Risk · R-2 · open', 'Likelihood: High');
    await workbench.screenshot('hover-risk-light');
    await workbench.goTo(33, 1);
    await says(workbench, 'User stories', 'Product writes this section', 'Change side…');
    await workbench.screenshot('hover-heading-light');
  });

  it('gives an estimate room for what it rests on', async () => {
    const workbench = await openWorkbench({ folder: 'examples', theme: 'dark' });
    const { page } = workbench;
    await workbench.openFile('docs/prd/seed-swap.md');
    await workbench.waitForProblem('"4-6 weeks" stands without what it rests on');
    await workbench.screenshot('problems-dark');
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.goTo(37, 1);
    await says(workbench, 'GraphQL', 'This reads as a how');
    await workbench.screenshot('hover-passage-dark');
    await workbench.goTo(88, 1);
    const hover = await says(workbench, '4-6 weeks', 'It is not written what this rests on', 'Team and capacity');
    await workbench.screenshot('hover-estimate-dark');
    await hover.getByText('Insert all of these').click();
    await workbench.waitForText('Rests on:** [team:');
    await workbench.type('Hana alone');
    await workbench.waitForText('Rests on:** Hana alone; [');
    await page.keyboard.press('Tab');
    await workbench.screenshot('assumptions-dark');
  });

  it('takes templates by quick pick, with a look at each, and for / on an empty line, and asks nothing of them at once', async () => {
    const workbench = await openWorkbench({ folder: 'examples', theme: 'dark' });
    const { page } = workbench;
    const views = await openViews(workbench);
    await workbench.openFile(spec);
    await workbench.waitForProblem("'Redis' reads as a how.");
    await workbench.runCommand('View: Toggle Panel Visibility');
    const before = await problemCount(workbench);
    await workbench.goTo(96, 1);

    await workbench.runCommand('Tandem: Insert Template…');
    await previewOf(workbench, 'Brief').waitFor();
    await workbench.screenshot('template-pick-dark');
    await page.keyboard.press('Escape');
    await previewOf(workbench, 'Brief').waitFor({ state: 'detached' });
    assert.equal(await page.getByRole('tab', { selected: true, name: 'spec.md' }).count(), 1);

    await workbench.runCommand('Tandem: Insert Template…');
    await previewOf(workbench, 'Brief').waitFor();
    await page.keyboard.press('ArrowDown');
    await previewOf(workbench, 'Scope change').waitFor();
    await workbench.quickInputBox.fill('Risk');
    await previewOf(workbench, 'Risk').waitFor();
    await page.keyboard.press('Enter');
    await previewOf(workbench, 'Risk').waitFor({ state: 'detached' });
    await workbench.waitForText('R-5');
    await workbench.screenshot('template-inserted-dark');
    await workbench.type('Beds are given away twice');
    await workbench.tree('Risks').getByText('Beds are given away twice').waitFor();
    assert.equal(await problemCount(workbench), before);

    await workbench.goTo(98);
    await workbench.type('\n- Who answers on Sundays?');
    await views.getByText('Who answers on Sundays?').waitFor();
    assert.equal(await problemCount(workbench), before);

    await page.keyboard.press('Escape');
    await workbench.goTo(27);
    await workbench.type('\n\n/');
    const offered = page.locator('.suggest-widget').getByRole('option');
    await offered.filter({ hasText: 'Brief' }).waitFor();
    await workbench.screenshot('slash-dark');
    await workbench.type('brief');
    await offered.filter({ hasText: 'Scope change' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await workbench.waitForText('If nobody decides');
    await workbench.screenshot('slash-inserted-dark');
    assert.equal(await problemCount(workbench), before);
  });
});

/** Points at a place and waits until the hover says all this; returns the hover. */
async function says(workbench: Workbench, place: string, ...words: readonly (string | RegExp)[]): Promise<Locator> {
  const hover = await workbench.hover(place);
  for (const word of words) {
    await hover.filter({ hasText: word }).waitFor();
  }
  return hover;
}

/** The tab of the read-only editor that shows a template. */
function previewOf({ page }: Workbench, template: string): Locator {
  return page.getByRole('tab', { name: `${template}.md` });
}

/** What the status bar counts: errors, warnings and informations. */
async function problemCount({ page }: Workbench): Promise<string> {
  return (await page.locator('.statusbar-item[id="status.problems"]').getAttribute('aria-label')) ?? '';
}
