import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { accept, answer } from './support/accept.ts';
import { memoryFiles } from './support/memoryFiles.ts';
import { hoverAt, linkArguments, newFolder, setText, show, tandem, tidyUp, write } from './support/tandem.ts';
import { nextEvent, waitFor } from './support/waitFor.ts';

const TRIP = '# Trip\n\n## Goal\n\nRest.\n\n## Open questions\n\n- Who pays the bus?\n- Who drives us home?\n';
const OWNED = /Who pays the bus\?\n {2}- \*\*Owner:\*\* @ana\n/;

describe('a change of an item', () => {
  const me = (names: string[] | undefined) =>
    vscode.workspace.getConfiguration('tandem').update('me', names, vscode.ConfigurationTarget.Global);
  beforeEach(async () => {
    await tandem();
    await me(['@ana']);
  });
  afterEach(async () => {
    await me(undefined);
    await tidyUp();
  });

  const open = async () => {
    const uri = await write(await newFolder('conflicts'), 'specs/trip.md', TRIP);
    const editor = await show(uri);
    return { editor, uri, document: editor.document, item: await itemAt(editor.document) };
  };
  const itemAt = async (document: vscode.TextDocument) =>
    linkArguments(await hoverAt(document, 'Who pays'), 'tandem.decide');

  /** VS Code looks at the disk again by itself; here it is asked to, as nobody knows when. */
  const toSay = (document: vscode.TextDocument, text: string) =>
    waitFor(async () => {
      await vscode.commands.executeCommand('workbench.action.files.revert');
      return document.getText() === text;
    });

  it('is made in what the file says by now, where it changed on disk while somebody was asked', async () => {
    const { document, item, uri } = await open();
    const running = vscode.commands.executeCommand('tandem.setOwner', item);
    const changed = TRIP.replace('Rest.', 'Rest and swim.');
    writeFileSync(uri.fsPath, changed);
    await toSay(document, changed);
    await answer(running);
    assert.match(document.getText(), /Rest and swim\.\n[\s\S]*@ana/);
  });

  it('is not made where its item went away on disk meanwhile', async () => {
    const { document, item, uri } = await open();
    const running = vscode.commands.executeCommand('tandem.setOwner', item);
    const changed = TRIP.replace('- Who pays the bus?\n', '');
    writeFileSync(uri.fsPath, changed);
    await toSay(document, changed);
    await answer(running);
    assert.equal(document.getText(), changed);
  });

  it('keeps what is not saved yet, and leaves it unsaved', async () => {
    const { document, editor, item } = await open();
    await setText(editor, TRIP.replace('Rest.', 'Rest and sing.'));
    await accept('tandem.setOwner', [item], () => OWNED.test(document.getText()));
    assert.ok(document.getText().includes('Rest and sing.') && document.isDirty);
  });

  it('is made in a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: `<!-- tandem: spec -->\n${TRIP}`,
    });
    await vscode.window.showTextDocument(document);
    const item = await itemAt(document);
    await accept('tandem.setOwner', [item], () => OWNED.test(document.getText()));
    assert.ok(document.isUntitled);
  });

  it('is not made where the file may not be written', async () => {
    const { document, item, uri } = await open();
    const files = vscode.workspace.getConfiguration('files');
    await files.update('readonlyInclude', { '**/conflicts-*/**': true }, vscode.ConfigurationTarget.Global);
    try {
      await answer(vscode.commands.executeCommand('tandem.setOwner', item));
      assert.equal(document.getText(), TRIP);
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), TRIP);
    } finally {
      await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  for (const isReadonly of [false, true]) {
    it(`is ${isReadonly ? 'not made' : 'made'} in a virtual file system that ${isReadonly ? 'cannot' : 'can'} be written`, async () => {
      const scheme = isReadonly ? 'tandem-still' : 'tandem-pond';
      const uri = vscode.Uri.from({ scheme, path: '/pond/specs/trip.md' });
      const files = memoryFiles({ [uri.path]: TRIP });
      const provider = vscode.workspace.registerFileSystemProvider(scheme, files, { isReadonly });
      const count = vscode.workspace.workspaceFolders?.length ?? 0;
      const added = nextEvent(vscode.workspace.onDidChangeWorkspaceFolders);
      vscode.workspace.updateWorkspaceFolders(count, 0, { uri: vscode.Uri.from({ scheme, path: '/pond' }) });
      await added;
      try {
        const { document } = await show(uri);
        const item = await itemAt(document);
        const done = () => OWNED.test(document.getText());
        await (isReadonly
          ? answer(vscode.commands.executeCommand('tandem.setOwner', item))
          : accept('tandem.setOwner', [item], done));
        const stored = () => new TextDecoder().decode(files.readFile(uri) as Uint8Array);
        await waitFor(() => (isReadonly ? stored() === TRIP : OWNED.test(stored())));
      } finally {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        const removed = nextEvent(vscode.workspace.onDidChangeWorkspaceFolders);
        vscode.workspace.updateWorkspaceFolders(count, 1);
        await removed;
        provider.dispose();
      }
    });
  }
});
