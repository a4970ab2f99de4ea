import * as vscode from 'vscode';
import { type Outcome, TEAM_SETTINGS_FILE, type TextEdit } from '../core/index.ts';
import { explain } from './commands/handler.ts';
import { applyFileEdits, createFile } from './editing.ts';
import { readClosedFile } from './readClosedFile.ts';
import type { Services } from './services.ts';

/**
 * Changes the team's settings that govern `document`, or makes them where there are none. `change` is given their text,
 * undefined for none, and answers with its edits or with why not.
 */
export async function changeTeamSettings(
  { files }: Pick<Services, 'files'>,
  document: vscode.Uri,
  change: (text: string | undefined) => Outcome<readonly TextEdit[]>,
): Promise<void> {
  const { folder, settingsFile } = await files.rootOf(document);
  const uri = vscode.Uri.parse(settingsFile ?? `${folder}/${TEAM_SETTINGS_FILE}`, true);
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  const edits = change(open?.getText() ?? (await readClosedFile(uri))?.text);
  if (!edits.ok) {
    explain(edits);
    return;
  }
  if (settingsFile === undefined) {
    await createFile(uri, await vscode.workspace.encode(edits.value[0]?.newText ?? '', { uri }));
  } else {
    await applyFileEdits([{ uri: uri.toString(), edits: edits.value }]);
  }
  await files.lookAgain(uri);
}
