import * as vscode from 'vscode';
import type { Services } from './services.ts';

const ASKED = 'tandem.askedMe';

/** What VS Code's own Git extension tells; declared here as far as it is used. */
interface GitRepository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}
interface GitApi {
  readonly repositories: readonly GitRepository[];
}
interface GitExports {
  getAPI(version: 1): GitApi;
}

/**
 * What the user is called in specs: as set, else asked once and kept for this user, else as git has it. Undefined where
 * nobody knows. It is never written to a workspace.
 */
export async function whoAmI({ memory, settings }: Pick<Services, 'memory' | 'settings'>): Promise<string | undefined> {
  const known = settings.get().me[0];
  if (known !== undefined || memory.get(ASKED, false)) {
    return known ?? nameInGit();
  }
  const names = await askForMe();
  void memory.update(ASKED, true);
  return names[0] ?? nameInGit();
}

/** Asks what specs call the user, with git's name filled in, and keeps it in the user's own settings. */
export async function askForMe(): Promise<readonly string[]> {
  const said = await vscode.window.showInputBox({
    title: vscode.l10n.t('What do specs call you?'),
    prompt: vscode.l10n.t('Your handle and name as they stand in specs, with commas between them'),
    placeHolder: '@ana, Ana Silva',
    value: (await nameInGit()) ?? '',
    ignoreFocusOut: true,
  });
  const names = (said ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  if (names.length > 0) {
    await vscode.workspace.getConfiguration('tandem').update('me', names, vscode.ConfigurationTarget.Global);
  }
  return names;
}

async function nameInGit(): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExports>('vscode.git');
    const [repository] = extension ? (await extension.activate()).getAPI(1).repositories : [];
    const name =
      repository && ((await repository.getConfig('user.name')) || (await repository.getGlobalConfig('user.name')));
    return name?.trim() || undefined;
  } catch {
    return undefined; // No git, or one that is turned off.
  }
}
