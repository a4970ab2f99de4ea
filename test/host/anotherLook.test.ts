import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, newFolder, placeOf, problemsIn, show, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

const SPEC = `<!-- tandem: spec -->
# PRD: Tool shed

## Assumptions

| ID | Assumption | Status |
| --- | --- | --- |
| A-801 | Hosts have phones | Open |

## Estimates

| Work | Estimate | Rests on |
| --- | --- | --- |
| Import | 3-5 weeks | A-801 |

## Requirements

- Store every offer in a PostgreSQL table and read it through a GraphQL endpoint.
`;

describe('another look', () => {
  afterEach(tidyUp);

  it('is asked of what rests on an assumption that is saved with other words', async () => {
    const uri = await write(await newFolder('look'), 'shed.md', SPEC);
    const editor = await show(uri);
    const worth = () => problemsIn(uri).filter(({ message }) => message.includes('worth another look'));
    await waitFor(() => problemsIn(uri).length > 0);
    const status = placeOf(editor.document, 'Open |');
    await editor.edit((edit) => edit.replace(new vscode.Range(status, status.translate(0, 4)), 'False'));
    assert.deepEqual(worth(), []);
    await editor.document.save();
    const [problem] = await waitFor(worth, ({ length }) => length > 0);
    assert.equal(problem?.message, 'A-801 was marked false. What names it is worth another look: “Import”');
    assert.equal(problem.relatedInformation?.[0]?.location.range.start.line, 13);
    // Whoever looks at the estimate is told there, too.
    await waitFor(async () => /A\\?-801 was marked false/.test(await hoverAt(editor.document, '3-5 weeks')));
    const changed = placeOf(editor.document, 'False |');
    await editor.edit((edit) => edit.replace(new vscode.Range(changed, changed.translate(0, 5)), 'Open'));
    await editor.document.save();
    await waitFor(() => worth().length === 0);
  });
});
