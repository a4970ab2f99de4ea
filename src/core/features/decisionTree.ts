import type { IsoDay } from '../model/date.ts';
import type { Decision } from '../model/item.ts';
import type { IndexedFile } from '../workspace/indexedFile.ts';
import { type DueState, dueStateOf, lastDayOfWeek } from './dueState.ts';
import { compareByChange, compareText } from './fileOrder.ts';
import { itemFilter } from './itemFilter.ts';
import { kindWord } from './itemWords.ts';
import { say } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';
import { COLLAPSE_ABOVE, type ItemTree, lazyGroup, type TreeEntry, type TreeGroup } from './treeGroup.ts';

/** How open decisions and questions are grouped. */
export type DecisionGrouping = 'spec' | 'due';

export interface DecisionTreeOptions {
  readonly today: IsoDay;
  /** What the user picked; undefined lets the dates decide: by due once a fifth of the open items carry one. */
  readonly grouping: DecisionGrouping | undefined;
  /** Words to look for; empty for all items. */
  readonly filter: string;
  /** Whether specs that are over are shown too. */
  readonly includeSettled: boolean;
}

export interface DecisionEntry extends TreeEntry {
  /** `question` or `decision`. */
  readonly form: Decision['form'];
  readonly due: DueState;
}

export interface DecisionTree extends ItemTree<DecisionEntry> {
  readonly grouping: DecisionGrouping;
  /** How many of all items are past their date, filter or not: the badge. */
  readonly overdue: number;
}

interface Found {
  readonly file: IndexedFile;
  readonly item: Decision;
  readonly due: DueState;
}

/** The view of what is open: questions without an answer and decisions not taken, in specs that are not over. */
export function decisionTree(files: Iterable<IndexedFile>, options: DecisionTreeOptions): DecisionTree {
  const open = [...openDecisions(files, options)];
  const dated = open.reduce((count, { due }) => count + (due === 'none' ? 0 : 1), 0);
  const grouping = options.grouping ?? (dated > 0 && dated * 5 >= open.length ? 'due' : 'spec');
  const accepts = itemFilter(options.filter);
  const shown = open.filter(({ item, file }) => accepts(item, file));
  return {
    groups: grouping === 'due' ? groupsByDue(shown, options.today) : groupsBySpec(shown),
    grouping,
    total: open.length,
    shown: shown.length,
    startCollapsed: shown.length > COLLAPSE_ABOVE,
    overdue: open.reduce((count, { due }) => count + (due === 'overdue' ? 1 : 0), 0),
  };
}

/** Every open decision and question, in the order of files and in document order. */
export function* openDecisions(
  files: Iterable<IndexedFile>,
  options: Pick<DecisionTreeOptions, 'today' | 'includeSettled'>,
): Iterable<Found> {
  for (const file of files) {
    if (file.state === 'live' || options.includeSettled) {
      for (const item of file.items) {
        if (item.kind === 'decision' && item.status === 'open') {
          yield { file, item, due: dueStateOf(item.due, options.today) };
        }
      }
    }
  }
}

function groupsBySpec(found: readonly Found[]): TreeGroup<DecisionEntry>[] {
  const groups = new Map<IndexedFile, Found[]>();
  for (const one of found) {
    const group = groups.get(one.file);
    if (group) {
      group.push(one);
    } else {
      groups.set(one.file, [one]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => compareByChange(a, b))
    .map(([file, members]) => {
      const overdue = members.filter(({ due }) => due === 'overdue').length;
      const description = [
        say('{count} open', { count: String(members.length) }),
        ...(overdue > 0 ? [say('{count} overdue', { count: String(overdue) })] : []),
        say('{path}', { path: file.path }),
      ];
      const id = `spec ${file.uri}`;
      return lazyGroup(
        { id, label: say('{title}', { title: file.title }), description, uri: file.uri },
        members,
        (one) => entryOf(one, id, false),
      );
    });
}

const DUE_GROUPS: readonly [DueState, FeatureSentence][] = [
  ['overdue', 'Overdue'],
  ['week', 'This week'],
  ['later', 'Later'],
  ['none', 'No date'],
];

function groupsByDue(found: readonly Found[], today: IsoDay): TreeGroup<DecisionEntry>[] {
  return DUE_GROUPS.flatMap(([state, label]) => {
    const members = found.filter(({ due }) => due === state);
    const count = say('{count}', { count: String(members.length) });
    const description = state === 'week' ? [count, say('until {day}', { day: lastDayOfWeek(today) })] : [count];
    const id = `due ${state}`;
    const head = { id, label: say(label), description, uri: undefined };
    return members.length > 0 ? [lazyGroup(head, members, (one) => entryOf(one, id, true), byDate)] : [];
  });
}

function entryOf({ file, item, due }: Found, groupId: string, namesSpec: boolean): DecisionEntry {
  const owner = item.owners.map(({ name }) => name).join(', ');
  const day = item.due?.day ?? item.due?.text ?? '';
  const dueWords =
    due === 'overdue' ? say('overdue since {day}', { day }) : due === 'none' ? undefined : say('due {day}', { day });
  return {
    id: `${file.uri} ${item.key}`,
    groupId,
    uri: file.uri,
    key: item.key,
    title: item.title.text,
    icon: item.form,
    form: item.form,
    due,
    description: [
      ...(dueWords ? [dueWords] : []),
      ...(owner === '' ? [] : [say('{owner}', { owner })]),
      ...(namesSpec ? [say('{spec}', { spec: file.title })] : []),
    ],
    accessibleLabel: [
      kindWord(item),
      say('{title}', { title: item.title.text }),
      dueWords ?? say('no date'),
      owner === '' ? say('no owner') : say('owner {owner}', { owner }),
      say('in {spec}', { spec: file.title }),
    ],
  };
}

function byDate(a: Found, b: Found): number {
  return compareText(a.item.due?.day ?? '9999', b.item.due?.day ?? '9999') || compareByChange(a.file, b.file);
}
