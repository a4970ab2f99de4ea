import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { scrollTo } from './support/lists.ts';
import { rowsOf } from './support/views.ts';
import { openWorkbench } from './support/workbench.ts';

describe('What this spec says', () => {
  it('is one key away from the text, is heard, and leads back to it', async () => {
    const workbench = await openWorkbench({ folder: 'examples' });
    const { page } = workbench;
    await workbench.openFile('specs/onboarding/spec.md');
    const item = page.locator('.statusbar-item').getByRole('button', { name: /^Tandem: \d+ open/ });
    await item.waitFor();
    await item.click();
    const tree = workbench.tree('This Spec');
    await tree.getByText('Decisions and questions').waitFor();
    const rows = await rowsOf(tree);
    assert.match(rows[0] ?? '', /^Problem \| /);
    await scrollTo(tree, /Options.*\d+ · \d+ to complete/);
    await workbench.screenshot('this-spec');

    // From here on without the mouse.
    await workbench.runCommand('Tandem: Show What This Spec Says');
    const focused = page.locator('[role="tree"]:focus [role="treeitem"].focused');
    await page.keyboard.press('Home');
    const heard: string[] = [];
    for (let step = 0; step < 20 && !/^Risks, /.test(heard.at(-1) ?? ''); step += 1) {
      await focused.waitFor();
      heard.push((await focused.getAttribute('aria-label')) ?? '');
      if (!/^Risks, /.test(heard.at(-1) ?? '')) {
        await page.keyboard.press('ArrowDown');
      }
    }
    assert.match(heard[0] ?? '', /^Problem, complete, 1, /);
    assert.match(heard.at(-1) ?? '', /^Risks, \d+, \d+ to complete/);
    await page.keyboard.press('ArrowRight');
    await tree.locator('[role="treeitem"].focused[aria-expanded="true"]').waitFor();
    const wanted = focused.filter({ hasText: 'Old and new profiles' });
    for (let step = 0; step < 5 && !(await isThere(wanted)); step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await wanted.waitFor();
    await workbench.screenshot('this-spec-keyboard');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 106,' }).waitFor();
  });
});

async function isThere(row: Locator): Promise<boolean> {
  return row.waitFor({ timeout: 1500 }).then(
    () => true,
    () => false,
  );
}
