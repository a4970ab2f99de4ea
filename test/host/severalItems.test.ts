import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accept } from './support/accept.ts';
import { hoverAt, linkArguments, newFolder, show, tandem, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

const TRIP = '# Trip\n\n## Goal\n\nRest.\n\n## Open questions\n\n- Who pays the bus?\n- Who drives us home?\n';
const CAMP =
  '# Camp\n\n## Goal\n\nSleep.\n\n## Open questions\n\n| Question | Owner | Status |\n|---|---|---|\n| Where do we sleep? | @bo | Open |\n';

/** What a view hands to a command: the row it was called on, and all that are selected. */
type Row = { readonly entry: Record<string, string> };

describe('several items at once', () => {
  let trip: vscode.TextEditor;
  let camp: vscode.TextDocument;
  let rows: readonly Row[];

  beforeEach(async () => {
    await tandem();
    await vscode.workspace.getConfiguration('tandem').update('me', ['@ana'], vscode.ConfigurationTarget.Global);
    const folder = await newFolder('several');
    camp = (await show(await write(folder, 'specs/camp.md', CAMP))).document;
    trip = await show(await write(folder, 'specs/trip.md', TRIP));
    const rowOf = async (document: vscode.TextDocument, words: string): Promise<Row> => ({
      entry: linkArguments(await hoverAt(document, words), 'tandem.decide'),
    });
    rows = [
      await rowOf(trip.document, 'Who pays'),
      await rowOf(trip.document, 'Who drives'),
      await rowOf(camp, 'Where do'),
    ];
  });
  afterEach(async () => {
    await vscode.workspace.getConfiguration('tandem').update('me', undefined, vscode.ConfigurationTarget.Global);
    await tidyUp();
  });

  const settled = (command: string, chosen: readonly Row[], done: () => boolean) =>
    accept(command, [chosen[0], chosen], done);
  const texts = () => [trip.document.getText(), camp.getText()];

  it('are decided in both of their files, and undone in one step', async () => {
    await settled('tandem.decide', rows, () => texts().every((text) => text.includes('Rejected')));
    assert.equal(trip.document.getText().match(/\*\*Rejected\*\*|\*\*Status:\*\* Rejected/g)?.length, 2);
    assert.match(camp.getText(), /\| Where do we sleep\? \| @bo \| Rejected/);
    await vscode.commands.executeCommand('undo');
    await waitFor(() => texts().join() === [TRIP, CAMP].join());
  });

  it('are put off together, with one answer', async () => {
    await settled('tandem.defer', rows.slice(0, 2), () => trip.document.getText() !== TRIP);
    assert.equal(trip.document.getText().match(/Deferred/g)?.length, 2);
    assert.equal(camp.getText(), CAMP);
    await vscode.commands.executeCommand('undo');
    assert.equal(trip.document.getText(), TRIP);
  });

  it('are given to one owner, and those that the command is not for are left alone', async () => {
    const group = { kind: 'group', group: {} } as unknown as Row;
    await settled('tandem.setOwner', [rows[0], group, rows[2]] as Row[], () =>
      texts().every((text) => text.includes('@ana')),
    );
    assert.equal(trip.document.getText().match(/@ana/g)?.length, 1);
    await vscode.commands.executeCommand('undo');
    await waitFor(() => texts().join() === [TRIP, CAMP].join());
  });
});
