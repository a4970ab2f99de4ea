import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../scripts/lib/paths.mjs';
import { openWorkbench } from './support/workbench.ts';

const words = JSON.parse(readFileSync(join(repositoryRoot, 'media/l10n/bundle.l10n.ja.json'), 'utf8')) as Record<
  string,
  string
>;

const names = JSON.parse(readFileSync(join(repositoryRoot, 'package.nls.ja.json'), 'utf8')) as Record<string, string>;

function japanese(english: string): string {
  return words[english] ?? '';
}

describe('In Japanese', () => {
  it('Tandem says what it sees in the words of its reader', async () => {
    const workbench = await openWorkbench({ folder: 'examples', language: 'ja' });
    await workbench.openFile('specs/onboarding/spec.md');
    const template = japanese("'{words}' reads as a how. Is it given (by whom?), or engineering's to choose?");
    await workbench.waitForProblem(template.replace('{words}', 'Redis'));
    await workbench.screenshot('japanese-light');
    await workbench.runCommand(`Tandem: ${names['command.openBoard']}`);
    const board = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await board.getByRole('heading', { name: japanese('Risk matrix') }).waitFor();
    await workbench.screenshot('japanese-board-light');
  });
});
