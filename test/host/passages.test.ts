import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  newFolder,
  placeOf,
  problemsIn,
  rulesToBe,
  show,
  tandem,
  tidyUp,
  watchedFolder,
  write,
} from './support/tandem.ts';
import { SPEC, SPEC_RULES } from './support/texts.ts';
import { waitFor } from './support/waitFor.ts';

const HOW = 'Store every offer in a PostgreSQL table and read it through a GraphQL endpoint';
const OTHERS = SPEC_RULES.filter((rule) => rule !== 'prescriptive-architecture');

describe('a passage that reads as a how', () => {
  let uri: vscode.Uri;
  let folder: vscode.Uri;
  let editor: vscode.TextEditor;
  before(tandem);
  beforeEach(async () => {
    folder = await newFolder('passages');
    // A root of its own, so that its settings govern nothing else.
    await write(folder, '.git/HEAD', 'ref: refs/heads/main\n');
    uri = await write(folder, 'spec.md', SPEC);
    editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
  });
  afterEach(tidyUp);

  for (const [title, left] of [
    ['Move to a new section “Technical design”', `\n\n## Technical design\n\n- ${HOW}.\n`],
    ['Turn into an open decision', `  - **Option A:** ${HOW}.\n  - **Option B:** [another way]\n`],
  ] as const) {
    it(`is taken to its place by “${title}”, and one undo brings it back`, async () => {
      const { edit } = await actionFor(title);
      assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
      assert.ok(editor.document.getText().includes(left), editor.document.getText());
      assert.ok(
        editor.document.getText().includes('## Requirements\n\n- Members see new offers within a minute.\n\n##'),
      );
      await rulesToBe(uri, OTHERS);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), SPEC);
      await rulesToBe(uri, SPEC_RULES);
    });
  }

  it('is stated as a constraint whose source is typed over', async () => {
    const { edit } = await actionFor('State it as a constraint, with its source');
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.ok(
      editor.document.getText().includes(`\n\n## Constraints\n\n- ${HOW} (set by [`),
      editor.document.getText(),
    );
    assert.equal(editor.document.getText(editor.selection), '[who or which rule sets it]');
    await rulesToBe(uri, OTHERS);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), SPEC);
  });

  it('may be allowed for the whole team, in settings that are there or not', async () => {
    const named = (words: string) => problemsIn(uri).some(({ message }) => message.startsWith(`'${words}'`));
    for (const words of ['PostgreSQL', 'GraphQL']) {
      await waitFor(
        () => named(words),
        (found) => found,
      );
      const { command } = await actionFor(`Add “${words}” to the team’s vocabulary`);
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await waitFor(
        () => named(words),
        (found) => !found,
      );
    }
    const settings = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, '.tandem.json'));
    assert.deepEqual(JSON.parse(settings.getText()), { vocabulary: { allowed: ['PostgreSQL', 'GraphQL'] } });
  });

  it('is what a tick in the checklist beside it leads to, until it is gone', async () => {
    await watchedFolder(folder, 'specs/swap');
    const spec = await write(folder, 'specs/swap/spec.md', SPEC);
    const text = '# Checklist: Swap\n\n- [x] No implementation details\n- [x] Clear\n';
    const checklist = await write(folder, 'specs/swap/checklists/requirements.md', text);
    const { document } = await show(checklist);
    await rulesToBe(checklist, ['checklist-claims-no-how']);
    const [problem] = problemsIn(checklist);
    assert.equal(problem?.relatedInformation?.[0]?.location.uri.toString(), spec.toString());
    await write(folder, 'specs/swap/spec.md', SPEC.replace(`- ${HOW}.\n`, ''));
    await rulesToBe(checklist, []);
    await write(folder, 'specs/swap/spec.md', SPEC);
    await rulesToBe(checklist, ['checklist-claims-no-how']);
    assert.equal(document.getText(), text);
  });

  async function actionFor(title: string): Promise<vscode.CodeAction> {
    const place = placeOf(editor.document, 'PostgreSQL');
    const end = placeOf(editor.document, 'endpoint');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(place, end),
      vscode.CodeActionKind.QuickFix.value,
    );
    const found = actions.find((action) => action.title === title);
    assert.ok(found, `${title} is not among ${actions.map((action) => action.title).join(', ')}`);
    return found;
  }
});
