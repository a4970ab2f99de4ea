import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFolder, setText, show, tidyUp, write } from './support/tandem.ts';
import { README, SPEC } from './support/texts.ts';

describe('while one types in a spec', () => {
  afterEach(tidyUp);

  it('owners, days and ids are offered where they belong, and elsewhere nothing', async () => {
    const folder = await newFolder('completion');
    const editor = await show(await write(folder, 'spec.md', SPEC));
    assert.ok((await offeredAt(editor, `${SPEC}\n## Next\n\n**Owner:** `, ' ')).includes('@ines'));
    assert.ok((await offeredAt(editor, `${SPEC}\n## Next\n\nAsk @`, '@')).includes('@ines'));
    const days = await offeredAt(editor, `${SPEC}\n## Next\n\n**Due:** `, ' ');
    assert.ok(days.length > 5 && days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)), days.join());
    assert.deepEqual(await offeredAt(editor, `${SPEC}\n## Next\n\nWords and `, ' '), []);
    const readme = await show(await write(folder, 'README.md', README));
    assert.deepEqual(await offeredAt(readme, `${README}\nOwner: `, ' '), []);
  });
});

/** What is written by the completions that need more than letters: Tandem's, as there are no others of that sort. */
async function offeredAt(editor: vscode.TextEditor, text: string, key: string): Promise<string[]> {
  const { document } = editor;
  await setText(editor, text);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(text.length),
    key,
  );
  const kinds = [vscode.CompletionItemKind.User, vscode.CompletionItemKind.Event];
  return list.items
    .filter(({ kind }) => kind !== undefined && kinds.includes(kind))
    .map(({ insertText }) => `${insertText}`);
}
