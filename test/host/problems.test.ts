import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFolder, placeOf, problemsIn, rulesIn, rulesToBe, setText, show, tidyUp, write } from './support/tandem.ts';
import { README, SPEC, SPEC_RULES } from './support/texts.ts';
import { waitFor } from './support/waitFor.ts';

describe('problems', () => {
  let folder: vscode.Uri;
  beforeEach(async () => {
    folder = await newFolder('problems');
  });
  afterEach(tidyUp);

  it('appear in an open spec, say where their page is, and never shout', async () => {
    const uri = await write(folder, 'spec.md', SPEC);
    await show(uri);
    await rulesToBe(uri, SPEC_RULES);
    for (const { code, severity } of problemsIn(uri)) {
      assert.ok(severity >= vscode.DiagnosticSeverity.Warning);
      assert.ok(typeof code === 'object');
      await vscode.workspace.fs.stat(code.target);
    }
  });

  it('go when the text is mended, and when the editor is closed', async () => {
    const uri = await write(folder, 'spec.md', SPEC);
    const editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
    await setText(editor, SPEC.replace('in a PostgreSQL table and read it through a GraphQL endpoint', 'safely'));
    await rulesToBe(uri, SPEC_RULES.slice(1));
    await editor.document.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rulesToBe(uri, []);
  });

  it('do not appear in an ordinary page, a foreign scheme, a diff of one, or a notebook', async () => {
    const readme = await write(folder, 'README.md', README);
    const spec = await write(folder, 'spec.md', SPEC);
    const past = vscode.Uri.from({ scheme: 'past', path: '/spec.md' });
    const provider = vscode.workspace.registerTextDocumentContentProvider('past', {
      provideTextDocumentContent: () => SPEC,
    });
    try {
      await show(readme);
      const older = await vscode.workspace.openTextDocument(past);
      assert.equal(older.languageId, 'markdown');
      const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, SPEC, 'markdown');
      const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
      await vscode.window.showNotebookDocument(notebook);
      await vscode.commands.executeCommand('vscode.diff', past, spec);
      // The other side of the diff is the file itself: when that is read, everything else has been looked at.
      await rulesToBe(spec, SPEC_RULES);
      const foreign = [readme, past, notebook.cellAt(0).document.uri];
      assert.deepEqual(foreign.map(rulesIn), [[], [], []]);
    } finally {
      provider.dispose();
    }
  });

  it('tell of an id whose place another program took out of the open file', async () => {
    const text = (rules: string) =>
      `<!-- tandem: spec -->\n# Swap\n\n## Requirements\n\n- **FR-1**: Members see offers.\n${rules}\n## Notes\n\nFR-2 comes first.\n`;
    const uri = await write(folder, 'spec.md', text('- **FR-2**: Members answer offers.\n'));
    await show(uri);
    await hasIds(uri);
    await write(folder, 'spec.md', text(''));
    await waitFor(() => rulesIn(uri).includes('dangling-reference'));
  });

  it('appear in a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: SPEC });
    await vscode.window.showTextDocument(document);
    await rulesToBe(document.uri, SPEC_RULES);
  });

  it('are handed to VS Code again only when they are others, or something was written where they stand', async () => {
    const uri = await write(folder, 'spec.md', SPEC);
    const editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
    const before = problemsIn(uri);
    const areNew = () => problemsIn(uri).every((problem) => !before.includes(problem));
    // On the line above a finding, about which nothing is new then.
    await editor.edit((edit) => edit.insert(placeOf(editor.document, ' within a minute'), ' and old ones'));
    await hasFixes(editor.document, 'PostgreSQL');
    assert.ok(!areNew());
    // In the finding itself, which says the same in the end.
    const place = placeOf(editor.document, 'GraphQL');
    await editor.edit((edit) => edit.insert(place, 'good '));
    await editor.edit((edit) => edit.delete(new vscode.Range(place, place.translate(0, 'good '.length))));
    await waitFor(areNew);
    await rulesToBe(uri, SPEC_RULES);
  });

  it('stay for whoever goes to them, and ask nothing of what is being typed', async () => {
    const uri = await write(folder, 'spec.md', SPEC);
    const editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
    const cursor = placeOf(editor.document, 'Hosts have');
    editor.selection = new vscode.Selection(cursor, cursor);
    const typing = nextReading(uri, editor.document);
    await editor.edit((edit) => edit.insert(placeOf(editor.document, 'no time'), 'almost '));
    await typing;
    await rulesToBe(uri, ['prescriptive-architecture', 'decision-overdue', 'estimate-needs-assumptions']);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await rulesToBe(uri, SPEC_RULES);
  });

  it('ask nothing of an item that was just made, until it is saved and left', async () => {
    const uri = await write(folder, 'spec.md', SPEC);
    const editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
    const risks = SPEC.replace('to moderate.\n', 'to moderate.\n- Seeds get lost in the post.\n');
    const typing = nextReading(uri, editor.document);
    await setText(editor, risks);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await typing;
    // What a whole list lacks is said once, on its heading.
    const heading = placeOf(editor.document, '## Risks').line;
    const isOnHeading = ({ range }: vscode.Diagnostic) => range.start.line === heading;
    assert.deepEqual(problemsIn(uri).filter(isOnHeading), []);
    await editor.document.save();
    await waitFor(
      () => problemsIn(uri),
      (found) => found.some(isOnHeading),
    );
  });
});

/** Resolves when the problems of `uri` have been set anew. */
/** Resolves once what the document says of ids is known to all. */
function hasIds(uri: vscode.Uri): Promise<boolean> {
  return waitFor(async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeReferenceProvider',
      uri,
      placeOf(document, 'FR-2 comes'),
    );
    return found.length > 1;
  });
}

/** Resolves once what is found on these words is offered to be mended: then this version of the document was looked at. */
function hasFixes(document: vscode.TextDocument, words: string): Promise<boolean> {
  const place = placeOf(document, words);
  return waitFor(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(place, place),
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.length > 0;
  });
}

function nextReading(uri: vscode.Uri, document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const before = document.version;
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (document.version > before && uris.some((one) => one.toString() === uri.toString())) {
        subscription.dispose();
        resolve();
      }
    });
  });
}
