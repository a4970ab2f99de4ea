import * as vscode from 'vscode';
import type { Handler } from './handler.ts';

/** Lists the findings of the specs that are not open, too. */
export const checkAllSpecs: Handler = async ({ checked, workspace }) => {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking all specs'),
    cancellable: true,
  };
  const { specs, findings } = await vscode.window.withProgress(options, async (progress, token) => {
    await workspace.whenRead();
    return checked.check(progress, token);
  });
  const data = { specs, findings };
  void vscode.window.setStatusBarMessage(
    vscode.l10n.t('{specs} specs checked: {findings} findings in files that are not open', data),
    8000,
  );
  // Not `workbench.actions.view.problems`: where Problems has the focus already, that closes it.
  await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
};

export const clearCheckResults: Handler = ({ checked }) => checked.clear();
