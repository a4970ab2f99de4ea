import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFolder, problemsIn, rulesToBe, setText, show, tidyUp, watchedFolder, write } from './support/tandem.ts';
import { README, SPEC, SPEC_RULES } from './support/texts.ts';
import { waitFor } from './support/waitFor.ts';

const OTHERS = SPEC_RULES.slice(1);

describe('settings', () => {
  let folder: vscode.Uri;
  let uri: vscode.Uri;
  beforeEach(async () => {
    folder = await newFolder('settings');
    uri = await write(folder, 'spec.md', SPEC);
    await show(uri);
    await rulesToBe(uri, SPEC_RULES);
  });
  afterEach(async () => {
    await configuration().update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await tidyUp();
  });

  it('of a person hold at once where no team has any', async () => {
    await configuration().update('rules', { [SPEC_RULES[0] ?? '']: 'off' }, vscode.ConfigurationTarget.Workspace);
    await rulesToBe(uri, OTHERS);
    await configuration().update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await rulesToBe(uri, SPEC_RULES);
  });

  it('of the team hold as soon as their file is there, and alone', async () => {
    await watchedFolder(folder);
    const file = await write(folder, '.tandem.json', '{ "rules": { "prescriptive-architecture": "off" } }');
    await rulesToBe(uri, OTHERS);
    await configuration().update('rules', { [OTHERS[0] ?? '']: 'off' }, vscode.ConfigurationTarget.Workspace);
    await write(folder, '.tandem.json', '{ "rules": { "prescriptive-architecture": "warning" } }');
    await rulesToBe(uri, SPEC_RULES);
    assert.ok(problemsIn(uri).some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    await vscode.workspace.fs.delete(file);
    await rulesToBe(
      uri,
      SPEC_RULES.filter((rule) => rule !== SPEC_RULES[1]),
    );
  });

  it('of the team for some files hold for these, and as soon as they are saved', async () => {
    const file = await write(folder, '.tandem.json', '{}');
    await rulesToBe(uri, SPEC_RULES);
    const editor = await show(file);
    await setText(editor, '{ "overrides": [{ "files": ["*.md"], "rules": { "prescriptive-architecture": "off" } }] }');
    await editor.document.save();
    await show(uri);
    await rulesToBe(uri, OTHERS);
  });

  it('that cannot be followed are pointed out in their file', async () => {
    const file = await write(folder, '.tandem.json', '{ "rulez": {}, "extends": "strict" }');
    await show(file);
    const [problem] = await waitFor(
      () => problemsIn(file),
      (found) => found.length === 1,
    );
    assert.equal(problem && new vscode.Range(0, 2, 0, 9).isEqual(problem.range), true);
  });

  it('can be a comment in the file itself: a spec is ignored, an ordinary page is read', async () => {
    await vscode.commands.executeCommand('tandem.ignoreFile', { uri: uri.toString() });
    await rulesToBe(uri, []);
    const readme = await write(folder, 'README.md', README);
    const editor = await show(readme);
    await vscode.commands.executeCommand('tandem.readAsSpec');
    assert.match(editor.document.getText(), /^<!-- tandem: spec -->\n/);
  });
});

function configuration(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('tandem');
}
