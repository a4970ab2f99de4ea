import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accept } from './support/accept.ts';
import { hoverAt, linkArguments, newFolder, setText, show, tandem, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

const TRIP =
  '# Trip\r\n\r\n## Goal\r\n\r\nRest.\r\n\r\n## Open questions\r\n\r\n- [x] Who pays? 🚀\r\n  - **Answer:** Bo\r\n';
const RECORD = (number: number, title: string, status: string) =>
  `# ${number}. ${title}\n\n## Status\n\n${status}\n\n## Context\n\nText.\n\n## Decision\n\nWe do so.\n\n## Consequences\n\nNone.\n`;

describe('settling an item', () => {
  let folder: vscode.Uri;
  beforeEach(async () => {
    await tandem();
    folder = await newFolder('deciding');
    await vscode.workspace.getConfiguration('tandem').update('me', ['@ana'], vscode.ConfigurationTarget.Global);
  });
  afterEach(async () => {
    await vscode.workspace.getConfiguration('tandem').update('me', undefined, vscode.ConfigurationTarget.Global);
    await tidyUp();
  });

  it('changes what it must, saves what was saved, and is undone in one step', async () => {
    const uri = await write(folder, 'specs/trip.md', TRIP);
    const { document } = await show(uri);
    const link = linkArguments(await hoverAt(document, 'Who pays'), 'tandem.reopen');
    const opened = TRIP.replace('[x]', '[ ]').replace('Bo\r\n', 'Bo\r\n  - **Status:** Open\r\n');
    await accept('tandem.reopen', [link], () => document.getText() !== TRIP);
    assert.ok([TRIP.replace('[x]', '[ ]'), opened].includes(document.getText()), JSON.stringify(document.getText()));
    await waitFor(() => !document.isDirty);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TRIP);
  });

  it('leaves unsaved work as it is, unsaved', async () => {
    const uri = await write(folder, 'specs/trip.md', TRIP);
    const editor = await show(uri);
    const { document } = editor;
    await setText(editor, TRIP.replace('Rest.', 'Rest and sleep.'));
    const before = document.getText();
    const link = linkArguments(await hoverAt(document, 'Who pays'), 'tandem.reopen');
    await accept('tandem.reopen', [link], () => document.getText() !== before);
    assert.ok(document.getText().includes('Rest and sleep.'));
    assert.ok(document.isDirty);
  });

  it('links both ends of a decision that another has replaced, in files that are closed', async () => {
    const old = await write(folder, 'docs/adr/0001-first.md', RECORD(1, 'Keep paper', 'Accepted'));
    const next = await write(folder, 'docs/adr/0002-second.md', RECORD(2, 'Keep files', 'Accepted'));
    await vscode.commands.executeCommand('tandem.refresh');
    // This waits until everything is read, so that the other record is there to choose.
    await vscode.commands.executeCommand('tandem.checkAllSpecs');
    await vscode.commands.executeCommand('tandem.clearCheckResults');
    const editor = await show(old);
    const at = editor.document.positionAt(3);
    editor.selection = new vscode.Selection(at, at);
    const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await accept('tandem.supersede', [], () => editor.document.getText().includes('Superseded'));
    assert.ok(editor.document.getText().includes('Superseded by [2. Keep files](0002-second.md)'));
    await waitFor(async () => (await read(next)).includes('Supersedes [1. Keep paper](0001-first.md)'));
    await vscode.commands.executeCommand('undo');
    await waitFor(() => editor.document.getText() === RECORD(1, 'Keep paper', 'Accepted'));
    const other = await vscode.workspace.openTextDocument(next);
    await waitFor(() => other.getText() === RECORD(2, 'Keep files', 'Accepted'));
  });

  it('says so and writes nothing where the item is gone', async () => {
    const uri = await write(folder, 'specs/trip.md', TRIP);
    const { document } = await show(uri);
    await vscode.commands.executeCommand('tandem.decide', { uri: uri.toString(), key: 'gone' });
    assert.equal(document.getText(), TRIP);
  });
});
