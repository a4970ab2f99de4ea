import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { memoryFiles } from './support/memoryFiles.ts';
import { newFolder, problemsIn, rulesIn, rulesToBe, show, tidyUp, watchedFolder, write } from './support/tandem.ts';
import { README, SPEC, SPEC_RULES } from './support/texts.ts';
import { nextEvent } from './support/waitFor.ts';

describe('the whole workspace', () => {
  let folder: vscode.Uri;
  beforeEach(async () => {
    folder = await newFolder('workspace');
  });
  afterEach(tidyUp);

  it('is checked on request, without what is open, ordinary or ignored, and cleared again', async () => {
    const closed = await write(folder, 'specs/closed.md', SPEC);
    const open = await write(folder, 'specs/open.md', SPEC);
    const readme = await write(folder, 'README.md', README);
    const ignored = await write(folder, 'build/spec.md', SPEC);
    const foreign = await write(folder, 'node_modules/x/spec.md', SPEC);
    await write(folder, '.gitignore', 'build/\n');
    await show(open);
    await rulesToBe(open, SPEC_RULES);
    assert.deepEqual(problemsIn(closed), []);
    await vscode.commands.executeCommand('tandem.refresh');
    await vscode.commands.executeCommand('tandem.checkAllSpecs');
    await rulesToBe(closed, SPEC_RULES);
    await rulesToBe(open, SPEC_RULES);
    assert.deepEqual([readme, ignored, foreign].map(rulesIn), [[], [], []]);
    await vscode.commands.executeCommand('tandem.clearCheckResults');
    await rulesToBe(closed, []);
    await rulesToBe(open, SPEC_RULES);
  });

  it('is watched: files that are new, changed, moved with their folder, or gone', async () => {
    await watchedFolder(folder, 'specs');
    const first = await write(folder, 'specs/a.md', SPEC);
    await vscode.commands.executeCommand('tandem.checkAllSpecs');
    await rulesToBe(first, SPEC_RULES);
    const second = await write(folder, 'specs/b.md', SPEC);
    await rulesToBe(second, SPEC_RULES);
    await write(folder, 'specs/a.md', SPEC.replace('3-5 weeks', 'Nobody knows yet.'));
    await rulesToBe(first, SPEC_RULES.slice(0, 3));
    const from = vscode.Uri.joinPath(folder, 'specs');
    const to = vscode.Uri.joinPath(folder, 'moved');
    await vscode.workspace.fs.rename(from, to);
    await rulesToBe(second, []);
    await rulesToBe(vscode.Uri.joinPath(to, 'b.md'), SPEC_RULES);
    const dotted = vscode.Uri.joinPath(folder, 'release-2.1');
    await vscode.workspace.fs.rename(to, dotted);
    await rulesToBe(vscode.Uri.joinPath(dotted, 'b.md'), SPEC_RULES);
    await vscode.workspace.fs.rename(dotted, to);
    await rulesToBe(vscode.Uri.joinPath(to, 'b.md'), SPEC_RULES);
    await vscode.workspace.fs.delete(to, { recursive: true });
    await rulesToBe(vscode.Uri.joinPath(to, 'b.md'), []);
  });

  it('has proposals that are over when the facts beside them say so', async () => {
    await watchedFolder(folder, 'keps/garden/12-swap');
    const proposal = await write(folder, 'keps/garden/12-swap/README.md', SPEC);
    const facts = (status: string) => write(folder, 'keps/garden/12-swap/kep.yaml', `title: Swap\nstatus: ${status}\n`);
    await facts('implemented');
    await show(proposal);
    await rulesToBe(proposal, []);
    await facts('implementable');
    await rulesToBe(proposal, SPEC_RULES.slice(1));
    await facts('implemented');
    await rulesToBe(proposal, []);
  });

  it('may have folders on another file system, which are read and let go', async () => {
    const root = vscode.Uri.parse('memory:/garden');
    const spec = vscode.Uri.joinPath(root, 'specs', 'swap.md');
    const provider = vscode.workspace.registerFileSystemProvider(
      'memory',
      memoryFiles({ '/garden/specs/swap.md': SPEC, '/garden/README.md': README, '/garden/a/b/c/any.md': SPEC }),
    );
    const at = vscode.workspace.workspaceFolders?.length ?? 0;
    try {
      const added = nextEvent(vscode.workspace.onDidChangeWorkspaceFolders);
      assert.ok(vscode.workspace.updateWorkspaceFolders(at, 0, { uri: root, name: 'Garden' }));
      await added;
      await vscode.commands.executeCommand('tandem.checkAllSpecs');
      await rulesToBe(spec, SPEC_RULES);
      // Nobody names such a path: it is read when somebody asks for all.
      assert.deepEqual(problemsIn(vscode.Uri.joinPath(root, 'a', 'b', 'c', 'any.md')), []);
      await vscode.commands.executeCommand('tandem.readAllFiles');
      await rulesToBe(vscode.Uri.joinPath(root, 'a', 'b', 'c', 'any.md'), SPEC_RULES);
      await vscode.commands.executeCommand('tandem.clearCheckResults');
      await show(spec);
      await rulesToBe(spec, SPEC_RULES);
    } finally {
      const removed = nextEvent(vscode.workspace.onDidChangeWorkspaceFolders);
      vscode.workspace.updateWorkspaceFolders(at, 1);
      await removed;
      provider.dispose();
    }
  });
});
