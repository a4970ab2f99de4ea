import type { IsoDay } from '../../model/date.ts';
import type { Item, Rating } from '../../model/item.ts';
import type { Side } from '../../model/spec.ts';
import type { IndexedFile } from '../../workspace/indexedFile.ts';
import { isQuiet, QUIET_DAYS, quietDay } from '../diff/quiet.ts';
import { dueStateOf } from '../dueState.ts';
import { compareText } from '../fileOrder.ts';
import { riskStateOf } from '../riskTree.ts';
import type { BoardData, BoardItem, BoardLevel, BoardSpec } from './boardData.ts';

/** What is known of the past of specs, beside what they say themselves. */
export interface BoardPast {
  /** The first day on which an item was there; undefined where nobody knows. */
  openSince(uri: string, key: string): IsoDay | undefined;
  /** The day of the last change of a spec; undefined where nobody knows, or it is being changed. */
  lastChange(uri: string): IsoDay | undefined;
}

const NO_PAST: BoardPast = { openSince: () => undefined, lastChange: () => undefined };

/** Whether the board tells how long an item has been open. */
export function isAgeing(item: Item): boolean {
  return item.kind === 'decision'
    ? item.status === 'open'
    : item.kind === 'risk' && riskStateOf(item) === 'unmitigated';
}

/** What the board shows of the files of a workspace, those of specs that are over too. */
export function boardOf(files: Iterable<IndexedFile>, today: IsoDay, past = NO_PAST): BoardData {
  const specs = [...files].filter(({ verdict }) => verdict.isSpec).sort((a, b) => compareText(a.path, b.path));
  return {
    today,
    quietAfter: QUIET_DAYS,
    specs: specs.map((file) => specOnBoard(file, today, past)),
    items: specs.flatMap((file) =>
      file.items.flatMap((item, index) => itemOnBoard(file, item, file.sides[index] ?? 'none', today, past)),
    ),
  };
}

function specOnBoard(file: IndexedFile, today: IsoDay, past: BoardPast): BoardSpec {
  const { uri, path, title, state, items, summary } = file;
  const lastChange = isQuiet(file) ? past.lastChange(uri) : undefined;
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
    ...(lastChange !== undefined && lastChange < quietDay(today) ? { quietSince: lastChange } : {}),
  };
}

function itemOnBoard(file: IndexedFile, item: Item, side: Side, today: IsoDay, past: BoardPast): BoardItem[] {
  if (item.kind !== 'decision' && item.kind !== 'risk') {
    return [];
  }
  const openSince = isAgeing(item) ? (item.raisedOn?.day ?? past.openSince(file.uri, item.key)) : undefined;
  const base = {
    uri: file.uri,
    key: item.key,
    title: item.title.text,
    spec: file.title,
    settled: file.state === 'settled',
    side,
    owners: item.owners.map(({ name }) => name),
    ...(openSince === undefined ? {} : { openSince }),
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
