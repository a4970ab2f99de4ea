import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { seriousViolations } from './support/accessibility.ts';
import { openWorkbench } from './support/workbench.ts';

/** What is hard to read in the preview. The page around it, its ground and the author's own links are VS Code's. */
async function violationsIn(preview: FrameLocator): Promise<string[]> {
  await preview.locator('body').evaluate((body) => {
    // What lies below the page in VS Code: what checks the page does not see through it.
    body.style.background = 'var(--vscode-editor-background)';
  });
  const violations = await seriousViolations(preview, 'body');
  return violations.filter((one) => !/^link-in-text-block: <a (?!class="tandem)/.test(one));
}

describe('The preview', () => {
  it('shows a spec as one: cards, sides, what reads as a how and why, for everybody', async () => {
    const workbench = await openWorkbench({ folder: 'examples' });
    await workbench.openFile('specs/onboarding/spec.md');
    await workbench.waitForProblem("'Redis' reads as a how.");
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.runCommand('Markdown: Open Preview');
    const preview = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.locator('.tandem-chips').first().waitFor();
    await workbench.screenshot('preview-light');
    const how = preview.locator('.tandem-how', { hasText: 'Redis' }).first();
    await how.focus();
    assert.match((await how.getAttribute('aria-label')) ?? '', /reads as a how/);
    await how.scrollIntoViewIfNeeded();
    await workbench.screenshot('preview-how-light');
    await preview.locator('.tandem-options').first().scrollIntoViewIfNeeded();
    await workbench.screenshot('preview-options-light');
    assert.deepEqual(await violationsIn(preview), []);
    await workbench.setTheme('dark');
    await workbench.screenshot('preview-dark');
    assert.deepEqual(await violationsIn(preview), []);
    await workbench.setTheme('high contrast');
    await workbench.screenshot('preview-high-contrast');
    assert.deepEqual(await violationsIn(preview), []);
    // The reason is there for those who have no mouse: a step with Tab leads to it, and it is shown.
    await how.scrollIntoViewIfNeeded();
    await how.focus();
    assert.match(await how.evaluate((words) => getComputedStyle(words, '::after').content), /reads as a how/);
    await workbench.screenshot('preview-how-high-contrast');
  });
});
