import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from './support/workbench.ts';

/** Puts everything under version control, and changes the scope of a spec since. */
function changeScope(folder: string): void {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.com', ...args], { cwd: folder });
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Agree on onboarding');
  const path = join(folder, 'specs/onboarding/spec.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(join(folder, 'specs/late.md'), '# Late\n\n## Open questions\n\n- Who comes late?\n');
  writeFileSync(path, text.replace('| 45 % |', '| 55 % |').replace('on no device', 'on no device, in no garden'));
}

describe('What changed', () => {
  it('since a revision is told by what it means, and becomes a scope change to be finished', async () => {
    const workbench = await openWorkbench({ folder: 'examples', prepare: changeScope });
    const { page } = workbench;
    await workbench.openFile('specs/onboarding/spec.md');
    await workbench.waitForProblem("'Redis' reads as a how.");
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.runCommand('Tandem: What Changed Since…');
    await workbench.pick('HEAD');
    const list = workbench.quickInput.getByRole('option');
    await list.filter({ hasText: 'Metric target: 45 % → 55 %' }).waitFor();
    await list.filter({ hasText: 'Requirement reworded' }).waitFor();
    // Git does not follow this one yet.
    await list.filter({ hasText: 'Spec added: Late' }).waitFor();
    await workbench.screenshot('changes-light');
    await workbench.pick('Draft a scope change');
    await workbench.waitForText('in no garden');
    await page.locator('.view-line').filter({ hasText: 'Impact on timeline' }).first().waitFor();
    await workbench.screenshot('changes-draft-light');
  });
});
