import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, newFolder, placeOf, problemsIn, setText, show, tandem, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

/** Five mistakes, one a line. */
const MISTAKES = `{
  "rulez": {},
  "settled": "x",
  "extends": "lax",
  "rules": {
    "prescriptive": "off",
    "date-ambiguous": 1
  }
}
`;

describe("in a team's settings file", () => {
  let editor: vscode.TextEditor;
  before(tandem);
  beforeEach(async () => {
    editor = await show(await write(await newFolder('team'), '.tandem.json', '{}\n'));
  });
  afterEach(tidyUp);

  it('a mistake is told once, by Tandem', async () => {
    const { uri } = editor.document;
    await setText(editor, MISTAKES);
    await waitFor(
      () => problemsIn(uri).length,
      (count) => count === 5,
    );
    // The editor's own word comes later. It tells all that it has to tell at a time, and of this only it speaks.
    await setText(editor, MISTAKES.replace('{}', '{} // a comment\n, "rulez": 1'));
    const foreign = await waitFor(
      () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== 'Tandem'),
      (found) => found.some(({ message }) => /duplicate/i.test(message)),
    );
    assert.deepEqual(
      foreign.map(({ message }) => message).filter((message) => !/duplicate/i.test(message)),
      [],
    );
  });

  it('broken JSON is told once, by VS Code, and the rest is still read', async () => {
    const { uri } = editor.document;
    await setText(editor, '{\n  "extends": "strict"\n  "rulez": {}\n}\n');
    const messages = await waitFor(
      () => vscode.languages.getDiagnostics(uri).map(({ message, source }) => `${source}: ${message}`),
      (found) => found.length === 2,
    );
    assert.equal(messages.filter((message) => message.startsWith('Tandem: There is no setting "rulez"')).length, 1);
    assert.equal(messages.filter((message) => /comma/i.test(message)).length, 1);
  });

  it('keys and values are completed and explained', async () => {
    await setText(editor, '{\n  "rules": {\n    "date-ambiguous": \n  },\n  \n}\n');
    const { document } = editor;
    const end = document.positionAt(document.getText().lastIndexOf('}') - 1);
    await labelsToHave(end, 'sides');
    const rule = placeOf(document, '"date-ambiguous": ');
    await labelsToHave(rule, 'risk-needs-mitigation');
    await labelsToHave(rule.translate(0, '"date-ambiguous": '.length), '"warning"');
    assert.match(await hoverAt(document, 'rules'), /Rules by their ids/);
  });

  async function labelsToHave(place: vscode.Position, label: string): Promise<void> {
    await waitFor(
      async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          editor.document.uri,
          place,
        );
        return list.items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
      },
      (labels) => labels.includes(label),
    );
  }
});
