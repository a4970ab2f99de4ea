import type { IsoDay } from '../../model/date.ts';
import type { Item, Rating } from '../../model/item.ts';
import type { Side } from '../../model/spec.ts';
import type { IndexedFile } from '../../workspace/indexedFile.ts';
import { dueStateOf } from '../dueState.ts';
import { compareText } from '../fileOrder.ts';
import { riskStateOf } from '../riskTree.ts';
import type { BoardData, BoardItem, BoardLevel, BoardSpec } from './boardData.ts';

/** What the board shows of the files of a workspace, those of specs that are over too. */
export function boardOf(files: Iterable<IndexedFile>, today: IsoDay): BoardData {
  const specs = [...files].filter(({ verdict }) => verdict.isSpec).sort((a, b) => compareText(a.path, b.path));
  return {
    today,
    specs: specs.map(specOnBoard),
    items: specs.flatMap((file) =>
      file.items.flatMap((item, index) => itemOnBoard(file, item, file.sides[index] ?? 'none', today)),
    ),
  };
}

function specOnBoard({ uri, path, title, state, items, summary }: IndexedFile): BoardSpec {
  const { problem, goal, pmHasWritten, engineeringHasWritten } = summary;
  const count = (test: (item: Item) => boolean): number => items.reduce((sum, item) => sum + (test(item) ? 1 : 0), 0);
  return {
    uri,
    path,
    title,
    settled: state === 'settled',
    ...(problem === undefined ? {} : { problem }),
    ...(goal === undefined ? {} : { goal }),
    metrics: count(({ kind }) => kind === 'metric'),
    estimatesWithoutAssumptions: count((item) => item.kind === 'estimate' && item.assumptions.length === 0),
    pmHasWritten,
    engineeringHasWritten,
  };
}

function itemOnBoard(file: IndexedFile, item: Item, side: Side, today: IsoDay): BoardItem[] {
  if (item.kind !== 'decision' && item.kind !== 'risk') {
    return [];
  }
  const base = {
    uri: file.uri,
    key: item.key,
    title: item.title.text,
    spec: file.title,
    settled: file.state === 'settled',
    side,
    owners: item.owners.map(({ name }) => name),
  };
  if (item.kind === 'decision') {
    const open = item.status === 'open';
    const day = open ? item.due?.day : item.decidedOn?.day;
    return [
      {
        ...base,
        kind: item.form,
        open,
        ...(open ? { due: dueStateOf(item.due, today) } : {}),
        ...(day === undefined ? {} : { day }),
      },
    ];
  }
  const state = riskStateOf(item);
  const likelihood = levelOf(item.likelihood);
  const impact = levelOf(item.impact);
  return state === undefined
    ? []
    : [
        {
          ...base,
          kind: 'risk',
          open: state === 'unmitigated',
          state,
          ...(likelihood === undefined ? {} : { likelihood }),
          ...(impact === undefined ? {} : { impact }),
        },
      ];
}

function levelOf(rating: Rating | undefined): BoardLevel | undefined {
  const levels = { low: 1, medium: 2, high: 3 } as const;
  return rating?.level && levels[rating.level];
}
