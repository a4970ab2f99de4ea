import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './support/workbench.ts';

const how = 'Offers are stored in a PostgreSQL table.';
const spec = `<!-- tandem: spec -->
# PRD: Seed swap

## Requirements

- Members see new offers within a minute.
- ${how}

## Open questions

- Who moderates?
`;

describe('A passage that reads as a how', () => {
  it('says so where one points at it, and each quick fix puts it right and can be undone', async () => {
    const workbench = await openWorkbench({ files: { 'prd.md': spec, '.tandem.json': '{}\n' } });
    const { page } = workbench;
    await workbench.openFile('prd.md');
    await workbench.waitForProblem("'PostgreSQL' reads as a how");
    await workbench.runCommand('View: Toggle Panel Visibility');
    const hover = await workbench.hover('PostgreSQL');
    await hover.getByText('What says so').waitFor();
    await workbench.screenshot('passage-hover-light');
    await page.keyboard.press('Escape');

    await (await offered(workbench, 'Move to a new section “Technical design”')).click();
    await workbench.waitForText('## Technical design');
    await settled(workbench);
    await workbench.screenshot('passage-moved-light');
    await undone(workbench);

    await (await offered(workbench, 'Turn into an open decision')).click();
    await workbench.waitForText('Where data is kept: PostgreSQL, or something else?');
    await workbench.waitForText('[another way]');
    await settled(workbench);
    await workbench.screenshot('passage-decision-light');
    await undone(workbench);

    await (await offered(workbench, 'State it as a constraint, with its source')).click();
    await workbench.waitForText('[who or which rule sets it]');
    // The place for the source is selected: what is typed goes there.
    await workbench.type('legal, since 2024');
    await workbench.waitForText('(set by legal, since 2024)');
    await settled(workbench);
    await workbench.screenshot('passage-constraint-light');
    await undone(workbench);

    await (await offered(workbench, 'Turn off prescriptive-architecture for this line')).click();
    await workbench.waitForText('<!-- tandem-disable-next-line prescriptive-architecture -->');
    await settled(workbench);
    await undone(workbench);

    await (await offered(workbench, 'Add “PostgreSQL” to the team’s vocabulary')).click();
    await settled(workbench);
    // It is another file that this changes, so it is undone there.
    await workbench.openFile('.tandem.json');
    await workbench.waitForText('"PostgreSQL"');
    await workbench.screenshot('passage-vocabulary-light');
    await foundAgain(workbench);
    await page.getByText('"PostgreSQL"').waitFor({ state: 'detached' });
  });
});

/** Opens what is offered for the passage, and the entry with this title. */
async function offered(workbench: Workbench, title: string): Promise<Locator> {
  const entry = workbench.page.locator('.action-widget').getByText(title);
  // The list closes when the problems are drawn anew while it opens.
  for (let attempt = 0; attempt < 5 && !(await entry.isVisible()); attempt += 1) {
    await workbench.goTo(7, 28);
    await workbench.page.keyboard.press('ControlOrMeta+Period');
    await entry.waitFor({ timeout: 4000 }).catch(() => undefined);
  }
  await entry.waitFor();
  await workbench.screenshot('passage-actions-light');
  return entry;
}

/** Waits until nothing is found any more. */
async function settled({ page }: Workbench): Promise<void> {
  await page.getByRole('button', { name: 'No Problems' }).waitFor();
}

/** Undoes until the passage is back and found again. */
async function undone(workbench: Workbench): Promise<void> {
  await foundAgain(workbench);
  await workbench.waitForText(how);
}

/** Undoes in the file that is shown until the passage is found again. */
async function foundAgain(workbench: Workbench): Promise<void> {
  const back = workbench.page.getByRole('button', { name: 'Infos: 1' });
  for (let step = 0; step < 4 && !(await back.isVisible()); step += 1) {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('ControlOrMeta+KeyZ');
    await back.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
  await back.waitFor();
}
