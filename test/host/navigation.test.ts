import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFolder, placeOf, show, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

const LOG = `<!-- tandem: spec -->
## Decisions

| ID | Decision | Status |
| --- | --- | --- |
| D-71 | Sell soup | Open |

### D-72: Which pot do we take?

- **Status:** open
- **Decider:** @ana
- **Due:** 2020-01-31
- **Option A:** Iron
- **Option B:** Clay
`;
const PLAN = '<!-- tandem: spec -->\n# Plan\n\n## Goal\n\nSoup for all (D-71), in one pot (D-72). See ABC-7.\n';
const NOTES = '<!-- tandem: spec -->\n# Notes\n\n## Risks\n\n- Nobody is hungry if D-71 fails\n';

const run = <Result>(command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(`vscode.execute${command}`, ...args);

describe('ids', () => {
  let uris: readonly vscode.Uri[];
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    const folder = await newFolder('navigation');
    const [log, plan, notes] = [
      await write(folder, 'log.md', LOG),
      await write(folder, 'plan.md', PLAN),
      await write(folder, 'notes.md', NOTES),
    ];
    uris = [log, plan, notes];
    editor = await show(plan);
    await waitFor(async () => (await places('DefinitionProvider', 'D-71')).length === 1);
    await waitFor(async () => (await places('ReferenceProvider', 'D-71')).length === 3);
  });
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('tandem')
      .update('trackerLinks', undefined, vscode.ConfigurationTarget.Global);
    await tidyUp();
  });

  const places = async (provider: string, words: string) =>
    (await run<vscode.Location[]>(provider, editor.document.uri, placeOf(editor.document, words))) ?? [];

  it('lead to what they stand for, and to all places that speak of it', async () => {
    const [definition] = await places('DefinitionProvider', 'D-71');
    assert.equal(definition?.uri.toString(), uris[0]?.toString());
    assert.equal(definition?.range.start.line, 5);
    assert.deepEqual(await places('DefinitionProvider', 'Soup for all'), []);
  });

  it('are renamed in every file, and refused where the new one is taken', async () => {
    const { document } = editor;
    const rename = async (name: string) =>
      run<vscode.WorkspaceEdit | undefined>('DocumentRenameProvider', document.uri, placeOf(document, 'D-71'), name);
    await assert.rejects(rename('D-72'), /D-72 stands for something else already/);
    const edit = await rename('D-80');
    assert.equal(edit?.entries().length, 3);
    await vscode.workspace.applyEdit(edit);
    assert.ok(document.getText().includes('(D-80)'));
    for (const { isDirty, uri } of vscode.workspace.textDocuments) {
      if (isDirty && uris.some((one) => one.toString() === uri.toString())) {
        await vscode.window.showTextDocument(uri);
        await vscode.commands.executeCommand('workbench.action.files.revert');
      }
    }
  });

  it('and keys of a tracker are links, and items are found by name', async () => {
    const setting = { ABC: 'https://tracker.example/{key}' };
    await vscode.workspace
      .getConfiguration('tandem')
      .update('trackerLinks', setting, vscode.ConfigurationTarget.Global);
    const links = await run<vscode.DocumentLink[]>('LinkProvider', editor.document.uri);
    const targets = links.map(({ target }) => `${target?.path.split('/').at(-1)} ${target?.fragment}`);
    assert.deepEqual(targets.sort(), ['ABC-7 ', 'log.md L6,3', 'log.md L8,5']);
    const symbols = await run<vscode.SymbolInformation[]>('WorkspaceSymbolProvider', 'Which pot');
    assert.ok(
      symbols.some(({ name, containerName }) => name === 'D-72 Which pot do we take?' && containerName === 'Decisions'),
      JSON.stringify(symbols),
    );
    const outline = await run<vscode.DocumentSymbol[]>('DocumentSymbolProvider', uris[0]);
    assert.ok(!JSON.stringify(outline).includes('D-72 Which pot'));
  });

  it('have above them what is known of their item', async () => {
    const log = uris[0];
    assert.ok(log);
    await show(log);
    const lenses = await waitFor(
      async () => (await run<vscode.CodeLens[]>('CodeLensProvider', log, 10)) ?? [],
      (found) => found.length >= 2,
    );
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.match(titles[0] ?? '', /^open · \d+ days overdue · @ana$/);
    assert.ok(titles.includes('1 reference'), titles.join());
  });
});
