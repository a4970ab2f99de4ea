import assert from 'node:assert/strict';
import { seriousViolations } from './support/accessibility.ts';
import { openWorkbench } from './support/workbench.ts';

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
    // The page around it is VS Code's.
    assert.deepEqual(await seriousViolations(preview, 'body'), []);
    await workbench.setTheme('dark');
    await workbench.screenshot('preview-dark');
    await workbench.setTheme('high contrast');
    await workbench.screenshot('preview-high-contrast');
  });
});
