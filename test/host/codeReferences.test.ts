import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, newFolder, placeOf, show, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

const SPEC = `<!-- tandem: spec -->
# PRD: Tool shed

## Requirements

- **FR-901:** Members see free tools at once

## Open decisions

| ID | Decision | Decider | Due | Status |
| --- | --- | --- | --- | --- |
| D-902 | Who keeps the key? | @ines | 2099-05-01 | Open |
`;
const CODE = '// The list of D-902 is that of FR-901.\nexport const id = "D-902";\n';

describe('an id in code', () => {
  const setting = () => vscode.workspace.getConfiguration('tandem');
  afterEach(async () => {
    await setting().update('codeReferences', undefined, vscode.ConfigurationTarget.Global);
    await tidyUp();
  });

  it('shows its item and leads to it, once that is turned on', async () => {
    const folder = await newFolder('code');
    const spec = await write(folder, 'shed.md', SPEC);
    await show(spec);
    const { document } = await show(await write(folder, 'list.ts', CODE));
    assert.doesNotMatch(await hoverAt(document, 'D-902'), /Who keeps/);
    await setting().update('codeReferences', true, vscode.ConfigurationTarget.Global);
    const hover = await waitFor(
      () => hoverAt(document, 'D-902'),
      (text) => text.includes('Who keeps'),
    );
    assert.match(hover, /\*\*Who keeps the key\?\*\*/);
    assert.match(await hoverAt(document, 'FR-901'), /Members see free tools at once/);
    assert.doesNotMatch(await hoverAt(document, 'id = "'), /Who keeps/);
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, 'D-902'),
    );
    assert.equal(definition?.uri.toString(), spec.toString());
    assert.equal(definition.range.start.line, 11);
  });
});
