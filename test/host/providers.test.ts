import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  hoverAt,
  linkArguments,
  newFolder,
  placeOf,
  rulesToBe,
  setText,
  show,
  tidyUp,
  write,
} from './support/tandem.ts';
import { README, SPEC, SPEC_RULES } from './support/texts.ts';

describe('in a spec', () => {
  let uri: vscode.Uri;
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    uri = await write(await newFolder('providers'), 'spec.md', SPEC);
    editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
  });
  afterEach(tidyUp);

  it('a hover shows a decision as a card, and a heading with its side', async () => {
    const card = await hoverAt(editor.document, 'do we open');
    assert.match(card, /@ines/);
    assert.match(card, /overdue/);
    const heading = await hoverAt(editor.document, 'Requirements');
    const { uri: target, section } = linkArguments(heading, 'tandem.changeSide');
    assert.equal(target, uri.toString());
    assert.ok(section);
  });

  it('a hover on an estimate inserts what it rests on, and no word of it is asked for at once', async () => {
    const { kind, ...link } = linkArguments(await hoverAt(editor.document, '3-5 weeks'), 'tandem.insertAssumptions');
    const insert = async (args: object): Promise<string> => {
      await vscode.commands.executeCommand('tandem.insertAssumptions', args);
      const text = editor.document.getText();
      assert.ok(text.startsWith(SPEC.trimEnd()));
      return text.slice(SPEC.trimEnd().length);
    };
    assert.match(await insert({ ...link, kind }), /\[team: /);
    const data = await insert({ ...link, kind: 'data' });
    assert.match(data, /\[team: .*\[data: /);
    assert.doesNotMatch(data, /scope/);
    const cursor = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(cursor, cursor);
    await rulesToBe(uri, SPEC_RULES);
  });

  it('a hover on a flagged passage names the words', async () => {
    assert.match(await hoverAt(editor.document, 'PostgreSQL'), /What says so.*PostgreSQL/);
  });

  it('a quick fix fills in what is missing as a snippet, and one turns the rule off for the line', async () => {
    const place = placeOf(editor.document, 'Hosts have');
    const range = new vscode.Range(place, place);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const suggestion = actions.find(({ title }) => title === 'Say what is done about it');
    assert.ok(suggestion?.edit);
    assert.ok(actions.some(({ command }) => command?.command === 'tandem.showRule'));
    const off = actions.find(({ title }) => title === 'Turn off risk-needs-mitigation for this line');
    assert.ok(off?.edit);
    await vscode.workspace.applyEdit(off.edit);
    await rulesToBe(uri, ['prescriptive-architecture', 'decision-overdue', 'estimate-needs-assumptions']);
    assert.ok(editor.document.getText().includes('\n<!-- tandem-disable-next-line risk-needs-mitigation -->\n- Hosts'));
  });

  it('what needs nobody is mended all at once, and nothing else is touched', async () => {
    await setText(editor, SPEC.replace('# PRD', '<!-- tandem: Spec. -->\n<!-- tandem: product -->\n\n# PRD'));
    const actionsOf = (kind: string) =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(0, 0, 0, 0),
        kind,
      );
    const [action, other] = (await actionsOf('source.fixAll')).filter(({ kind }) => kind?.value.endsWith('.tandem'));
    assert.ok(action?.edit && !other);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(
      editor.document.getText(),
      SPEC.replace('# PRD', '<!-- tandem: spec -->\n<!-- tandem: pm -->\n\n# PRD'),
    );
    assert.deepEqual(
      (await actionsOf('source.fixAll')).filter(({ kind }) => kind?.value.endsWith('.tandem')),
      [],
    );
  });

  it('a slash on an empty line offers the templates, and elsewhere nothing', async () => {
    assert.equal((await slashIn(editor)).length, 8);
    const readme = await show(await write(await newFolder('slash'), 'README.md', README));
    assert.equal((await slashIn(readme)).length, 0);
  });

  it('the commands of links find what they are about after edits elsewhere, and refuse what is gone', async () => {
    const link = linkArguments(await hoverAt(editor.document, '3-5 weeks'), 'tandem.insertAssumptions');
    await setText(editor, SPEC.replace('# PRD', '\n\n\n# PRD'));
    await vscode.commands.executeCommand('tandem.openItem', link);
    assert.equal(editor.selection.active.line, placeOf(editor.document, '**Effort').line);
    const text = SPEC.replace('**Effort:** 3-5 weeks', 'Nobody knows.');
    await setText(editor, text);
    await vscode.commands.executeCommand('tandem.insertAssumptions', link);
    assert.equal(editor.document.getText(), text);
  });
});

/** What is offered by Tandem when somebody types a slash at the end of the document. */
async function slashIn(editor: vscode.TextEditor): Promise<string[]> {
  const { document } = editor;
  await setText(editor, `${document.getText().trimEnd()}\n\n/`);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().length),
    '/',
  );
  return list.items.map(({ filterText }) => filterText ?? '').filter((text) => text.startsWith('/'));
}
