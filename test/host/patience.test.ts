import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, linkArguments, newFolder, rulesToBe, setText, show, tidyUp, write } from './support/tandem.ts';
import { SPEC, SPEC_RULES } from './support/texts.ts';
import { waitFor } from './support/waitFor.ts';

describe('while somebody takes their time', () => {
  let uri: vscode.Uri;
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    uri = await write(await newFolder('patience'), 'spec.md', SPEC);
    editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
  });
  afterEach(tidyUp);

  it('to choose a side, the text may change: the marker goes below its heading', async () => {
    const link = linkArguments(await hoverAt(editor.document, 'Requirements'), 'tandem.changeSide');
    let isDone = false;
    const chosen = vscode.commands.executeCommand('tandem.changeSide', link).then(() => {
      isDone = true;
    });
    // By the time this comes back, the list is shown.
    await vscode.commands.executeCommand('setContext', 'tandem.test', true);
    const text = SPEC.replace('## Requirements', 'One.\n\nTwo.\n\nThree.\n\n## Requirements');
    await setText(editor, text);
    await waitFor(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    await chosen;
    assert.match(editor.document.getText(), /## Requirements\n+<!-- tandem: pm -->\n/);
  });

  it('to choose a template, what they had beside stays', async () => {
    const beside = await write(await newFolder('patience'), 'beside.md', '# Beside\n');
    const inSecond = { viewColumn: vscode.ViewColumn.Two, preview: true };
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(beside), inSecond);
    await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.One });
    const chosen = vscode.commands.executeCommand('tandem.insertTemplate');
    await waitFor(() => shownUris().some((one) => one.startsWith('tandem-template:')));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await waitFor(
      () => shownUris().filter((one) => one.startsWith('tandem-template:')),
      ([only, ...more]) => more.length === 0 && only?.includes('scope-change') === true,
    );
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await chosen;
    assert.deepEqual(shownUris(), [uri.toString(), beside.toString()]);
  });

  it('with a new risk, nothing is asked of it before it is saved and they look at something else', async () => {
    const other = await write(await newFolder('patience'), 'other.md', '# Other\n');
    const place = editor.document.positionAt(SPEC.indexOf('## Estimate'));
    await editor.edit((edit) => edit.insert(place, '## More risks\n\n- The city takes the land back.\n\n'));
    const inRisk = place.translate(2, 5);
    editor.selection = new vscode.Selection(inRisk, inRisk);
    await editor.document.save();
    await rulesToBe(uri, SPEC_RULES);
    await show(other);
    await rulesToBe(uri, [...SPEC_RULES, 'risk-needs-mitigation']);
  });
});

function shownUris(): string[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : []));
}
