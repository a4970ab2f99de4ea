import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { itemOf, specOf } from '../support/specOf.ts';
import { newFolder, show, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

const SPEC = `<!-- tandem: spec -->
# Tool shed

## Goal

Tools are lent more often.

## Open decisions

| ID | Decision | Decider | Due | Status |
| --- | --- | --- | --- | --- |
| D-1 | Who keeps the key? | @ines | 2020-05-01 | Open |
`;

describe('copying', () => {
  afterEach(tidyUp);

  it('a brief puts one page about the document on the clipboard', async () => {
    const uri = await write(await newFolder('copying'), 'shed.md', SPEC);
    await show(uri);
    await vscode.commands.executeCommand('tandem.copyBrief', { uri: uri.toString(), format: 'markdown' });
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^# Tool shed\n\n- \*\*Goal:\*\* Tools are lent more often\. \(line 6\)\n/);
    assert.match(text, /Who keeps the key\? – was needed by 2020-05-01; @ines decides \(line 12\)/);
    await vscode.commands.executeCommand('tandem.copyBrief', { uri: uri.toString(), format: 'slack' });
    assert.match(await vscode.env.clipboard.readText(), /^\*Tool shed\*\n\n• \*Goal:\* Tools/);
  });

  it('what is selected in a view comes as one table', async () => {
    const uri = await write(await newFolder('copying'), 'shed.md', SPEC);
    await show(uri);
    const { key } = itemOf(specOf(SPEC), 'decision');
    const nodes = [{ kind: 'entry', entry: { uri: uri.toString(), key } }];
    const table = await waitFor(
      async () => {
        await vscode.commands.executeCommand('tandem.copyAsTable', nodes[0], nodes);
        return vscode.env.clipboard.readText();
      },
      (text) => text.startsWith('| What |'),
    );
    assert.match(
      table,
      /^\| What \| Id .*\n\| --- .*\n\| Decision \| D-1 \| Who keeps the key\? \| open \| @ines \| 2020-05-01 \|/,
    );
  });

  it('a digest tells what a history in git holds', async () => {
    const folder = await newFolder('copying');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.com', ...args], {
        cwd: folder.fsPath,
        env: { ...process.env, GIT_AUTHOR_DATE: '2026-03-02T12:00:00Z', GIT_COMMITTER_DATE: '2026-03-02T12:00:00Z' },
      });
    git('init', '-q', '-b', 'main');
    const uri = await write(folder, 'shed.md', SPEC);
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    await write(folder, 'shed.md', `${SPEC}| D-2 | Which lock? | | | Decided |\n`);
    git('commit', '-q', '-am', 'second');
    await vscode.commands.executeCommand('git.openRepository', folder.fsPath);
    await show(uri);
    const text = await waitFor(
      async () => {
        await vscode.commands.executeCommand('tandem.copyDigest', { since: '2026-03-01', format: 'text' });
        return vscode.env.clipboard.readText();
      },
      (found) => found.includes('decided on 2026-03-02'),
    );
    assert.match(text, /- Which lock\? · written down as decided on 2026-03-02 \(\S*shed\.md:13\)/);
    assert.match(text, /- Who keeps the key\? · overdue since 2020-05-01 · waits on @ines · open since 2026-03-02 \(/);
  });
});
