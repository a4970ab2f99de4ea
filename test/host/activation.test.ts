import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFolder, rulesToBe, show, tandem, tidyUp, write } from './support/tandem.ts';
import { SPEC, SPEC_RULES } from './support/texts.ts';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: { readonly supported: boolean | string };
  };
}

async function present(ids: readonly string[]): Promise<string[]> {
  const all = new Set(await vscode.commands.getCommands(true));
  return ids.filter((id) => all.has(id));
}

describe('activation', () => {
  afterEach(tidyUp);

  it('begins with a Markdown file and brings every command of the manifest', async () => {
    await show(await write(await newFolder('activation'), 'notes.md', '# Notes\n'));
    const extension = await tandem();
    const { contributes } = extension.packageJSON as Manifest;
    const ids = contributes.commands.map(({ command }) => command);
    assert.ok(ids.length > 0);
    assert.deepEqual(await present(ids), ids);
  });

  it('is promised in Restricted Mode and in virtual workspaces', async () => {
    const { capabilities } = (await tandem()).packageJSON as Manifest;
    assert.equal(capabilities.untrustedWorkspaces.supported, true);
    assert.notEqual(capabilities.virtualWorkspaces.supported, false);
  });

  it('leaves nothing behind when it ends, and can begin again', async () => {
    const { exports: api, packageJSON } = await tandem();
    const ids = (packageJSON as Manifest).contributes.commands.map(({ command }) => command);
    const uri = await write(await newFolder('leak'), 'spec.md', SPEC);
    await show(uri);
    await rulesToBe(uri, SPEC_RULES);
    api.dispose();
    try {
      assert.deepEqual(await present(ids), []);
      await rulesToBe(uri, []);
    } finally {
      api.activate();
    }
    assert.deepEqual(await present(ids), ids);
    await rulesToBe(uri, SPEC_RULES);
  });
});
