import * as vscode from 'vscode';

/**
 * The text editor of the document at hand. Where its preview has the focus, the text is shown; where another editor has it open,
 * that is offered. Undefined where nobody wants that, or where there is no document.
 */
export async function activeEditor(): Promise<vscode.TextEditor | undefined> {
  const { activeTextEditor, tabGroups } = vscode.window;
  const input = activeTextEditor ? undefined : tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview')) {
    // VS Code tells nobody which file a preview shows, but opens it.
    await vscode.commands.executeCommand('markdown.showSource');
    return vscode.window.activeTextEditor;
  }
  if (input instanceof vscode.TabInputCustom && /\.(?:md|markdown)$/i.test(input.uri.path)) {
    return reopenAsText(input.uri);
  }
  return activeTextEditor;
}

async function reopenAsText(uri: vscode.Uri): Promise<vscode.TextEditor | undefined> {
  const reopen = vscode.l10n.t('Reopen as Text');
  const said = vscode.l10n.t('Tandem works on text, and this file is open in another editor.');
  if ((await vscode.window.showInformationMessage(said, reopen)) !== reopen) {
    return undefined;
  }
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
  return vscode.window.activeTextEditor;
}
