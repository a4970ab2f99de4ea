import type { IsoDay } from '../model/date.ts';
import type { Decision } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import type { IndexedFile } from '../workspace/indexedFile.ts';
import { type DueState, dueStateOf, isWaiting, lastDayOfWeek } from './dueState.ts';
import { compareByChange, compareText } from './fileOrder.ts';
import { itemFilter, type TreeFilter } from './itemFilter.ts';
import {
  byTitle,
  type GroupMaking,
  groupsByOwner,
  groupsBySide,
  groupsBySpec,
  groupsByWords,
  type TreeGrouping,
  type TreeOrder,
} from './itemGroups.ts';
import { kindWord } from './itemWords.ts';
import { keptEntries } from './keptEntries.ts';
import { type Pieces, say } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';
import { COLLAPSE_ABOVE, type ItemTree, lazyGroup, type TreeEntry, type TreeGroup } from './treeGroup.ts';

export interface DecisionTreeOptions {
  readonly today: IsoDay;
  /** What the user picked; undefined lets the dates decide: by due once a fifth of the open items carry one. */
  readonly grouping: TreeGrouping | undefined;
  /** How items are ordered within their group; undefined for what fits the grouping. */
  readonly order: TreeOrder | undefined;
  readonly filter: TreeFilter;
  /** Handles and names of the person who looks; empty where nobody said. */
  readonly me: readonly string[];
  /** Whether specs that are over are shown too. */
  readonly includeSettled: boolean;
}

export interface DecisionEntry extends TreeEntry {
  /** `question` or `decision`. */
  readonly form: Decision['form'];
  readonly due: DueState;
}

export interface DecisionTree extends ItemTree<DecisionEntry> {
  readonly grouping: TreeGrouping;
  /** How many of all items are past their date, filter or not: the badge. */
  readonly overdue: number;
  /** How many of all items nobody owns, filter or not. */
  readonly withoutOwner: number;
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
  const accepts = itemFilter(options.filter, options);
  const shown = open.filter(({ item, file }) => accepts(item, file));
  return {
    groups: groupsOf(shown, grouping, options),
    grouping,
    total: open.length,
    shown: shown.length,
    startCollapsed: shown.length > COLLAPSE_ABOVE,
    overdue: open.reduce((count, { due }) => count + (due === 'overdue' ? 1 : 0), 0),
    withoutOwner: open.reduce((count, { item }) => count + (item.owners.length === 0 ? 1 : 0), 0),
  };
}

/** Every decision and question that waits for somebody, in the order of files and in document order. */
function* openDecisions(
  files: Iterable<IndexedFile>,
  options: Pick<DecisionTreeOptions, 'today' | 'includeSettled'>,
): Iterable<Found> {
  for (const file of files) {
    if (file.state === 'live' || options.includeSettled) {
      for (const item of itemsOfKind(file.items, 'decision')) {
        if (isWaiting(item, options.today)) {
          yield { file, item, due: dueStateOf(item.due, options.today) };
        }
      }
    }
  }
}

function groupsOf(
  found: readonly Found[],
  grouping: TreeGrouping,
  { order, today }: Pick<DecisionTreeOptions, 'order' | 'today'>,
): TreeGroup<DecisionEntry>[] {
  const ordered = order === 'title' ? byTitle : order === 'due' ? byDate : undefined;
  const making = (usual: GroupMaking<Found, DecisionEntry>['order']): GroupMaking<Found, DecisionEntry> => ({
    entryOf: (one, groupId) =>
      keep(one.item, [one.file.uri, one.file.title, one.due, groupId, grouping], () => entryOf(one, groupId, grouping)),
    order: ordered ?? usual,
  });
  switch (grouping) {
    case 'due':
      return groupsByDue(found, today, making(byDate));
    case 'owner':
      return groupsByOwner(found, making(byDate));
    case 'side':
      return groupsBySide(found, making(byDate));
    case 'status':
      return groupsByWords(found, ({ item }) => item.statusText?.text ?? item.status, making(byDate));
    case 'spec':
      return groupsBySpec(found, making(undefined), describeSpec);
  }
}

function describeSpec(members: readonly Found[]): Pieces {
  const overdue = members.filter(({ due }) => due === 'overdue').length;
  return [
    say('{count} open', { count: String(members.length) }),
    ...(overdue > 0 ? [say('{count} overdue', { count: String(overdue) })] : []),
  ];
}

const DUE_GROUPS: readonly [DueState, FeatureSentence][] = [
  ['overdue', 'Overdue'],
  ['week', 'This week'],
  ['later', 'Later'],
  ['none', 'No date'],
];

function groupsByDue(
  found: readonly Found[],
  today: IsoDay,
  making: GroupMaking<Found, DecisionEntry>,
): TreeGroup<DecisionEntry>[] {
  return DUE_GROUPS.flatMap(([state, label]) => {
    const members = found.filter(({ due }) => due === state);
    const count = say('{count}', { count: String(members.length) });
    const description = state === 'week' ? [count, say('until {day}', { day: lastDayOfWeek(today) })] : [count];
    const id = `due ${state}`;
    const head = { id, label: say(label), description, uri: undefined };
    return members.length > 0 ? [lazyGroup(head, members, (one) => making.entryOf(one, id), making.order)] : [];
  });
}

const keep = keptEntries<DecisionEntry>();

function entryOf({ file, item, due }: Found, groupId: string, grouping: TreeGrouping): DecisionEntry {
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
      // The group or the title says already what the day is; more words would push the owner out of a narrow view.
      ...(dueWords ? [grouping === 'due' || due === 'overdue' ? say('{day}', { day }) : dueWords] : []),
      ...(owner === '' ? [] : [say('{owner}', { owner })]),
      ...(grouping !== 'spec' ? [say('{spec}', { spec: file.title })] : []),
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
