import * as vscode from 'vscode';
import { newFolder, rulesToBe, show, tidyUp, write } from './support/tandem.ts';
import { SPEC, SPEC_RULES } from './support/texts.ts';

const FILLER = `${'Members meet in the garden and talk about seeds. '.repeat(20)}\n\n`;
const LONG = `${SPEC}\n## Notes\n\n${FILLER.repeat(Math.ceil((1024 * 1024) / FILLER.length))}`;

describe('a file over 1 MB', function () {
  // VS Code itself takes seconds to show, change and save such a file.
  this.timeout(60_000);
  afterEach(tidyUp);

  it('shows no problems of a text that is gone while somebody types, and is read when it is saved', async () => {
    const uri = await write(await newFolder('long'), 'spec.md', LONG);
    const editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'So that nobody throws seeds away.\n\n'));
    await rulesToBe(uri, []);
    await editor.document.save();
    await rulesToBe(uri, SPEC_RULES);
  });

  it('may have become so long a moment ago', async () => {
    const uri = await write(await newFolder('long'), 'spec.md', SPEC);
    const editor = await show(uri);
    await rulesToBe(uri, SPEC_RULES);
    const end = new vscode.Position(editor.document.lineCount, 0);
    await editor.edit((edit) => edit.insert(end, LONG.slice(SPEC.length)));
    await rulesToBe(uri, []);
    await editor.document.save();
    await rulesToBe(uri, SPEC_RULES);
  });
});
