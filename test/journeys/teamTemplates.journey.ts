import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from './support/workbench.ts';

const KICK_OFF = `---
name: Kick-off
description: What to settle in the first week
---

## Kick-off: [what we start]

- **Decider:** [@who decides]
`;

describe('Templates of a team', () => {
  it('are offered first; a broken one says why and opens, and the others work (in both versions)', async () => {
    const workbench = await openWorkbench({
      folder: 'examples',
      files: {
        '.tandem/templates/kick-off.md': KICK_OFF,
        '.tandem/templates/retro.md': '---\nname: Retro\nside: product\n---\n\n## Retro\n',
      },
    });
    const { page, quickInput } = workbench;
    await workbench.openFile('docs/prd/seed-swap.md');
    await workbench.runCommand('Tandem: Insert Template…');
    const broken = quickInput.getByRole('option', {
      name: /retro\.md.*"side" takes pm, engineering, shared or none; not "product"/,
    });
    await broken.waitFor();
    await page.getByRole('tab', { name: 'Kick-off.md' }).waitFor();
    await workbench.screenshot('team-templates');

    await broken.click();
    await page.getByRole('tab', { name: 'retro.md', selected: true }).waitFor();
    await workbench.waitForProblem('"side" takes pm, engineering, shared or none; not "product"');
    await workbench.screenshot('team-template-broken');
    await workbench.runCommand('View: Toggle Panel Visibility');

    await workbench.openFile('docs/prd/seed-swap.md');
    await workbench.goTo(15);
    await workbench.runCommand('Tandem: Insert Template…');
    await workbench.pick('Kick-off');
    await workbench.waitForText('## Kick-off: [what we start]');
    await workbench.type('the seed swap');
    await workbench.waitForText('## Kick-off: the seed swap');
    await workbench.screenshot('team-template-inserted');
    assert.doesNotMatch(readFileSync(join(workbench.folder, 'docs/prd/seed-swap.md'), 'utf8'), /Kick-off/);
  });
});
