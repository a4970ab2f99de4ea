import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFolder, rulesIn, rulesToBe, setText, show, tidyUp, write } from './support/tandem.ts';
import { nextEvent, waitFor } from './support/waitFor.ts';

const EMPTY = '<!-- tandem: spec -->\n# PRD: Seed swap\n\n';
const IDS = ['brief', 'scope-change', 'discovery', 'decision', 'risk', 'estimate', 'evidence', 'spec'];
const MARK = '- Store every offer in a PostgreSQL table and read it through a GraphQL endpoint.\n';

describe('templates', () => {
  afterEach(tidyUp);

  it('none of them shows a new finding at once', async () => {
    const uri = await write(await newFolder('templates'), 'spec.md', EMPTY);
    const editor = await show(uri);
    for (const id of IDS) {
      await setText(editor, EMPTY);
      editor.selection = new vscode.Selection(3, 0, 3, 0);
      await vscode.commands.executeCommand('tandem.applyTemplate', { id });
      assert.ok(editor.document.getText().length > EMPTY.length + 40, id);
      // Something that is always found tells that the text has been read; the cursor is away from the template by then.
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), `\n## Requirements\n\n${MARK}\n`));
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await waitFor(() => rulesIn(uri).includes('prescriptive-architecture'));
      assert.deepEqual(rulesIn(uri), ['prescriptive-architecture'], id);
      await setText(editor, EMPTY);
      await rulesToBe(uri, []);
    }
  });

  it('are written with the line breaks of the document', async () => {
    const uri = await write(await newFolder('templates'), 'spec.md', EMPTY.replaceAll('\n', '\r\n'));
    const editor = await show(uri);
    editor.selection = new vscode.Selection(3, 0, 3, 0);
    await vscode.commands.executeCommand('tandem.insertBrief');
    assert.doesNotMatch(editor.document.getText(), /(?<!\r)\n/);
  });

  it('go to a new document where none is open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('tandem.insertBrief');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /^# /);
    // A blank line that came later tells that the text has been read.
    const read = nextEvent(vscode.languages.onDidChangeDiagnostics, ({ uris }) => uris.some(isSame(document.uri)));
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) =>
      edit.insert(new vscode.Position(document.lineCount, 0), `\n\n## Requirements\n\n${MARK}`),
    );
    await read;
    assert.deepEqual(
      rulesIn(document.uri).filter((rule) => rule !== 'prescriptive-architecture'),
      [],
    );
  });
});

function isSame(uri: vscode.Uri): (other: vscode.Uri) => boolean {
  return (other) => other.toString() === uri.toString();
}
