import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { seriousViolations } from './support/accessibility.ts';
import { openWorkbench, type Workbench } from './support/workbench.ts';

async function openBoard(workbench: Workbench): Promise<FrameLocator> {
  // Quick open knows the commands of an extension once the extension is there.
  await workbench.openFile('specs/onboarding/spec.md');
  await workbench.runCommand('Tandem: Open Board');
  const board = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await board.getByRole('heading', { name: 'Board', level: 1 }).waitFor();
  return board;
}

describe('The board', () => {
  it('shows what is open in all specs, narrows down in all panels at once, and leads to the place', async () => {
    const workbench = await openWorkbench({ folder: 'examples' });
    const board = await openBoard(workbench);
    await board.getByText(/^Specs: 4 · Open: \d+ · Overdue: \d+ · Risks without a mitigation: \d+$/).waitFor();
    await workbench.screenshot('board-light');
    assert.deepEqual(await seriousViolations(board), []);
    await board.getByRole('heading', { name: 'Risk matrix' }).scrollIntoViewIfNeeded();
    await workbench.screenshot('board-risks-light');

    await board.getByRole('combobox', { name: 'Owner' }).selectOption('@hana');
    await board.getByRole('button', { name: /^Is a place enough to show beds/ }).waitFor();
    assert.equal(await board.getByRole('button', { name: /^Which three questions stay at sign-up/ }).count(), 0);
    await board.getByRole('button', { name: /^Answer… Is a place enough/ }).click();
    await workbench.quickInput.getByText('Is a place enough to show beds').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await board.getByRole('button', { name: 'Clear filter' }).click();
    await board.getByRole('searchbox', { name: 'Words' }).fill('sign-up three');
    await board.getByText(/^Specs: 1 · Open: 1 /).waitFor();

    await board
      .getByRole('button', { name: /^Which three questions stay at sign-up/ })
      .first()
      .click();
    await workbench.page.getByRole('tab', { name: 'spec.md', selected: true }).waitFor();
    await workbench.waitForText('Which three questions');
    await workbench.page.getByRole('tab', { name: 'Board' }).click();
    await board.getByRole('searchbox', { name: 'Words' }).waitFor();
    assert.equal(await board.getByRole('searchbox', { name: 'Words' }).inputValue(), 'sign-up three');
  });

  it('is readable by everybody, in dark and high contrast, narrow and wide', async () => {
    const workbench = await openWorkbench({ folder: 'examples', theme: 'dark' });
    const board = await openBoard(workbench);
    assert.deepEqual(await seriousViolations(board), []);
    await workbench.screenshot('board-dark');
    await workbench.setTheme('high contrast');
    await workbench.screenshot('board-high-contrast');
    assert.deepEqual(await seriousViolations(board), []);
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.page.setViewportSize({ width: 380, height: 800 });
    await workbench.screenshot('board-narrow');
    const width = await board.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
    assert.equal(width, 0);
  });

  it('is saved as one file that needs nothing else', async () => {
    const workbench = await openWorkbench({ folder: 'examples' });
    const board = await openBoard(workbench);
    await board.getByRole('button', { name: 'Save as HTML…' }).click();
    const path = join(workbench.folder, 'board.html');
    await workbench.page.locator('.quick-input-widget input').first().fill(path);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByRole('treeitem', { name: 'board.html' }).waitFor();
    const html = readFileSync(path, 'utf8');
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /Which three questions stay at sign-up\?/);
    assert.doesNotMatch(html, /<script|<button|<form|https?:\/\//);
  });
});
