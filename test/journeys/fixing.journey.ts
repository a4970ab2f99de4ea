import assert from 'node:assert/strict';
import { openWorkbench } from './support/workbench.ts';

const METRICS = `# PRD: Ferry tickets

## Goals

Nobody queues.

## Success metrics

| Metric | Target | Assumptions |
| --- | --- | --- |
| Tickets on the phone | 60 % | |

## Risks

- Fog
`;

const SLIPS = `# PRD: Ferry tickets

<!-- tandem: product -->

## Goals
<!-- tandem: Product -->

Nobody queues.
`;

describe('What a target rests on', () => {
  it('is told where one points at it, is asked for in its own cell, and no more once it is written', async () => {
    const workbench = await openWorkbench({ files: { 'docs/prd.md': METRICS }, theme: 'dark' });
    const { page } = workbench;
    await workbench.openFile('docs/prd.md');
    await workbench.waitForProblem('Fog');
    await workbench.runCommand('View: Toggle Panel Visibility');
    const hover = await workbench.hover('60 %');
    await hover.filter({ hasText: 'It is not written what this rests on' }).waitFor();
    await hover.filter({ hasText: 'Rate of adoption' }).waitFor();
    await workbench.screenshot('hover-target-dark');
    await hover.getByText('Insert all of these').click();
    await workbench.waitForText('| 60 % | [adoption:');
    await workbench.screenshot('target-assumptions-dark');
    for (const words of ['uptake as on the island', 'data of the gates', 'the vendor delivers']) {
      await workbench.type(words);
      await page.keyboard.press('Tab');
    }
    await workbench.waitForText('| 60 % | uptake as on the island; data of the gates; the vendor delivers |');
    await page.keyboard.press('Escape');
    await workbench.goTo(1);
    const card = await workbench.hover('60 %');
    await card.filter({ hasText: 'Target: 60 %' }).waitFor();
    assert.doesNotMatch((await card.textContent()) ?? '', /rests on/);
    await workbench.screenshot('hover-target-written-dark');
    const row = workbench.editor.locator('.view-line').filter({ hasText: '| 60 % |' });
    for (let presses = 0; presses < 60 && !/60 % \| \|$/.test(await textOf()); presses += 1) {
      await page.keyboard.press('ControlOrMeta+KeyZ');
    }
    assert.match(await textOf(), /60 % \| \|$/);

    async function textOf(): Promise<string> {
      return ((await row.textContent()) ?? '').replaceAll('\u00a0', ' ');
    }
  });
});

describe('What needs nobody’s words', () => {
  it('is mended for a whole file from one problem, and whenever it is saved where somebody wants that', async () => {
    const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.tandem': 'explicit' } };
    const workbench = await openWorkbench({ files: { 'docs/prd.md': SLIPS, 'docs/prd-2.md': SLIPS }, settings });
    const { page } = workbench;
    await workbench.openFile('docs/prd.md');
    await workbench.waitForProblem('Tandem knows no "product" here');
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.goTo(3, 16);
    await page.keyboard.press('ControlOrMeta+Period');
    const action = page.getByText('Fix all of marker-unknown in this file');
    await action.waitFor();
    await workbench.screenshot('fix-all-light');
    await action.click();
    await workbench.waitForText('<!-- tandem: pm -->');
    await workbench.editor
      .locator('.view-line')
      .filter({ hasText: /roduct -->/ })
      .waitFor({ state: 'detached' });

    await workbench.openFile('docs/prd-2.md');
    await workbench.waitForProblem('Tandem knows no "product" here');
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.goTo(1);
    await page.keyboard.press('ControlOrMeta+KeyS');
    await workbench.waitForText('<!-- tandem: pm -->');
    await workbench.editor
      .locator('.view-line')
      .filter({ hasText: /roduct -->/ })
      .waitFor({ state: 'detached' });
  });
});
