import assert from 'node:assert/strict';
import { decisionsView } from './support/views.ts';
import { openWorkbench, type Workbench } from './support/workbench.ts';

describe('Without a mouse', () => {
  it('one hears what is open, goes there, reads about it and does something about it (in both versions)', async () => {
    const workbench = await openWorkbench({ folder: 'examples', theme: 'high contrast' });
    const { page } = workbench;
    await command(workbench, 'View: Show Tandem');
    await decisionsView(workbench).getByRole('treeitem').first().waitFor();
    await command(workbench, 'Tandem: Focus on Open Decisions & Questions View');
    const item =
      /^Decision, How long do we keep answers of people who leave\?, due 2027-03-15, no owner, in Onboarding/;
    const heard: string[] = [];
    await page.keyboard.press('Home');
    while (!item.test(heard.at(-1) ?? '')) {
      heard.push(await focusedRow(workbench));
      assert.ok(heard.length < 30, heard.join('\n'));
      if (!item.test(heard.at(-1) ?? '')) {
        await page.keyboard.press('ArrowDown');
      }
    }
    assert.ok(
      heard.some((label) =>
        /^Decision, Which three questions stay at sign-up\?, overdue since 2026-09-30, owner @ines/.test(label),
      ),
      heard.join('\n'),
    );
    await workbench.screenshot('keyboard-tree-high-contrast');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 67, Col 9' }).waitFor();

    await command(workbench, 'Tandem: Focus on Risks View');
    await page.keyboard.press('Home');
    const risks: string[] = [];
    while (!/^Risk, /.test(risks.at(-1) ?? '')) {
      risks.push(await focusedRow(workbench));
      assert.ok(risks.length < 10, risks.join('\n'));
      await page.keyboard.press('ArrowDown');
    }
    assert.match(risks.at(-1) ?? '', /^Risk, .+, without a mitigation, likelihood .+, impact .+, owner .+, in .+/);

    await command(workbench, 'View: Focus Active Editor Group');
    await page.keyboard.press('ControlOrMeta+KeyK');
    await page.keyboard.press('ControlOrMeta+KeyI');
    await page.locator('.monaco-hover').filter({ hasText: 'Decision · D-3 · open' }).waitFor();
    await workbench.screenshot('keyboard-hover-high-contrast');
    await page.keyboard.press('Escape');

    await workbench.goTo(1, 1);
    const before = await infos(workbench);
    // What is overdue comes first: it is a warning.
    await page.keyboard.press('F8');
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 65, Col 58' }).waitFor();
    await page.keyboard.press('F8');
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 43, Col 89' }).waitFor();
    await page.keyboard.press('F8');
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 45, Col 10' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Period');
    await page.locator('.action-widget').getByText('Turn off prescriptive-architecture for this line').waitFor();
    await workbench.screenshot('keyboard-actions-high-contrast');
    await choose(workbench, 'Turn off prescriptive-architecture for this line');
    await workbench.waitForText('tandem-disable-next-line prescriptive-architecture');
    await page.locator(`[id="status.problems"][aria-label$="Infos: ${before - 1}"]`).waitFor();
  });
});

/** Runs a command by its title, with keys only. */
async function command(workbench: Workbench, title: string): Promise<void> {
  await workbench.page.keyboard.press('F1');
  await workbench.quickInputBox.fill(`>${title}`);
  await workbench.quickInput.getByRole('option', { name: title }).first().waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.quickInput.waitFor({ state: 'hidden' });
}

/** Goes down the list of quick fixes to one of them, and takes it. */
async function choose({ page }: Workbench, title: string): Promise<void> {
  const chosen = page.locator('.action-widget .monaco-list-row.focused');
  for (let step = 0; step < 30 && !(await chosen.innerText()).includes(title); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** How many problems the status bar speaks of. */
async function infos({ page }: Workbench): Promise<number> {
  const label = await page.locator('[id="status.problems"]').getAttribute('aria-label');
  return Number(/Infos: (\d+)/.exec(label ?? '')?.[1]);
}

/** What a screen reader says of the row that has the focus. */
async function focusedRow({ page }: Workbench): Promise<string> {
  const row = page.locator('[role="tree"]:focus [role="treeitem"].focused');
  await row.waitFor();
  return (await row.getAttribute('aria-label')) ?? '';
}
