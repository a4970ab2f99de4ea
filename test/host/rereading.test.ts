import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type MemoryFiles, memoryFiles } from './support/memoryFiles.ts';
import { rulesToBe, setText, show, tidyUp } from './support/tandem.ts';
import { SPEC, SPEC_RULES } from './support/texts.ts';
import { nextEvent } from './support/waitFor.ts';

const root = vscode.Uri.parse('orchard:/');
const spec = vscode.Uri.joinPath(root, 'specs', 'a.md');
const other = vscode.Uri.joinPath(root, 'specs', 'b.md');
const settings = vscode.Uri.joinPath(root, '.tandem.json');

describe('the files of the workspace are read again', () => {
  let files: MemoryFiles;
  let provider: vscode.Disposable;
  let at: number;
  before(async () => {
    files = memoryFiles({ [spec.path]: SPEC, [other.path]: SPEC, [settings.path]: '{}' });
    provider = vscode.workspace.registerFileSystemProvider(root.scheme, files);
    at = vscode.workspace.workspaceFolders?.length ?? 0;
    const added = nextEvent(vscode.workspace.onDidChangeWorkspaceFolders);
    assert.ok(vscode.workspace.updateWorkspaceFolders(at, 0, { uri: root, name: 'Orchard' }));
    await added;
  });
  after(async () => {
    const removed = nextEvent(vscode.workspace.onDidChangeWorkspaceFolders);
    vscode.workspace.updateWorkspaceFolders(at, 1);
    await removed;
    provider.dispose();
  });
  beforeEach(async () => {
    await vscode.commands.executeCommand('tandem.checkAllSpecs');
    await rulesToBe(other, SPEC_RULES);
    files.reads.length = 0;
  });
  afterEach(async () => {
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode('{}'));
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(SPEC));
    await rulesToBe(other, SPEC_RULES);
    await tidyUp();
  });

  it('once when the team settings are saved', async () => {
    const editor = await show(settings);
    await setText(editor, '{ "rules": { "prescriptive-architecture": "off" } }');
    await editor.document.save();
    await rulesToBe(other, SPEC_RULES.slice(1));
    await untilWatched(SPEC_RULES.slice(1, 3));
    // To index it, and to list what it is told.
    assert.ok(readsOf(spec) <= 2, files.reads.join('\n'));
  });

  it('never when a setting is changed that is not about them', async () => {
    const configuration = vscode.workspace.getConfiguration('tandem');
    try {
      await configuration.update('showSettled', true, vscode.ConfigurationTarget.Workspace);
      await configuration.update('me', ['@ana'], vscode.ConfigurationTarget.Global);
      await untilWatched(SPEC_RULES.slice(0, 3));
      assert.equal(readsOf(spec), 0, files.reads.join('\n'));
    } finally {
      await configuration.update('showSettled', undefined, vscode.ConfigurationTarget.Workspace);
      await configuration.update('me', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  /** Changes the other file and waits until that was seen: what the file system told before has had its effect. */
  async function untilWatched(rules: readonly string[]): Promise<void> {
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(SPEC.replace('3-5 weeks', 'Nobody knows.')));
    await rulesToBe(other, rules);
  }

  function readsOf({ path }: vscode.Uri): number {
    return files.reads.filter((read) => read === path).length;
  }
});
