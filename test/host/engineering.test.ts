import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFolder, placeOf, show, tidyUp, write } from './support/tandem.ts';

const SPEC = `<!-- tandem: spec -->
# PRD: Tool shed

## Requirements

- **FR-1:** Members see free tools at once

## Technical design

One list.
`;

describe('for engineers', () => {
  afterEach(tidyUp);

  it('an alternative stands below the requirement with the cursor, in one step', async () => {
    const uri = await write(await newFolder('engineering'), 'shed.md', SPEC);
    const editor = await show(uri);
    const place = placeOf(editor.document, 'free tools');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('tandem.proposeAlternative');
    const text = editor.document.getText();
    assert.match(text, /at once\n {2}- \*\*Alternative:\*\* \[short name, and what it changes\]\n {4}- \*\*Gain:\*\* /);
    assert.match(text, / {4}- \*\*Constraint that changed:\*\* /);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), SPEC);
  });

  it('room for an estimate names who is asked on their side, and leaves the requirement as it is', async () => {
    const uri = await write(await newFolder('engineering'), 'shed.md', SPEC);
    const editor = await show(uri);
    const place = placeOf(editor.document, 'free tools');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('tandem.askForEstimate', { engineer: '@dev' });
    const text = editor.document.getText();
    assert.ok(text.startsWith(SPEC.trimEnd()), 'it stands behind all that is there');
    const room = text.slice(SPEC.trimEnd().length);
    assert.match(room, /Members see free tools at once/);
    assert.match(room, /@dev/);
    assert.match(room, /\*\*Rests on:\*\*/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), SPEC);
  });
});
