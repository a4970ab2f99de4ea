import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { repositoryRoot } from '../../scripts/lib/paths.mjs';
import { openViews } from './support/views.ts';
import { openWorkbench } from './support/workbench.ts';

describe('The picture in the README', () => {
  it('shows a spec, what Tandem says of it, and what is open beside it', async () => {
    const workbench = await openWorkbench({
      folder: 'examples',
      settings: {
        'editor.minimap.enabled': false,
        'editor.stickyScroll.enabled': false,
        // Below, the heading and the requirements above it stay in sight.
        'editor.hover.above': false,
        'window.commandCenter': false,
        'window.menuBarVisibility': 'hidden',
        'workbench.layoutControl.enabled': false,
        'breadcrumbs.enabled': false,
      },
    });
    const { page } = workbench;
    await openViews(workbench);
    await widenSideBar(page, 120);
    await workbench.openFile('specs/onboarding/spec.md');
    await workbench.waitForProblem("'Redis' reads as a how.");
    await workbench.goTo(45, 1);
    await workbench.hover('Use Redis');
    const picture = await workbench.screenshot('overview');
    if (process.env.TANDEM_UPDATE_SCREENSHOTS === '1') {
      const path = join(repositoryRoot, 'media', 'screenshots', 'overview.png');
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(picture, path);
    }
  });
});

/** Drags the border between side bar and editor to the right. */
async function widenSideBar(page: Page, pixels: number): Promise<void> {
  const editor = await page.locator('.part.editor').boundingBox();
  const x = (editor?.x ?? 0) - 1;
  await page.mouse.move(x, 300);
  await page.mouse.down();
  await page.mouse.move(x + pixels, 300, { steps: 5 });
  await page.mouse.up();
}
