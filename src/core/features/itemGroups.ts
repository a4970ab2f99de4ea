import type { Item } from '../model/item.ts';
import type { Side } from '../model/spec.ts';
import type { IndexedFile } from '../workspace/indexedFile.ts';
import { compareByChange, compareText } from './fileOrder.ts';
import { type Pieces, say } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';
import { lazyGroup, type TreeGroup } from './treeGroup.ts';

/** How a view groups its items: by date, person, spec, side, or by where they stand. */
export type TreeGrouping = 'due' | 'owner' | 'spec' | 'side' | 'status';

/** How the items of a group are ordered: by date, or by title. */
export type TreeOrder = 'due' | 'title';

/** What is grouped: an item, and the file that it is in. */
export interface GroupMember {
  readonly file: IndexedFile;
  readonly item: Item;
}

/** How groups become lines of a view. */
export interface GroupMaking<Member, Entry> {
  readonly entryOf: (member: Member, groupId: string) => Entry;
  /** Undefined to leave them as they come. */
  readonly order: ((a: Member, b: Member) => number) | undefined;
}

/** One group for each spec, the most recently changed first. `describe` says what stands behind its title. */
export function groupsBySpec<Member extends GroupMember, Entry>(
  members: readonly Member[],
  { entryOf, order }: GroupMaking<Member, Entry>,
  describe: (members: readonly Member[]) => Pieces,
): TreeGroup<Entry>[] {
  return [...gathered(members, ({ file }) => [file])]
    .sort(([a], [b]) => compareByChange(a, b))
    .map(([file, own]) => {
      const id = `spec ${file.uri}`;
      const description = [...describe(own), say('{path}', { path: file.path })];
      const head = { id, label: say('{title}', { title: file.title }), description, uri: file.uri };
      return lazyGroup(head, own, (one) => entryOf(one, id), order);
    });
}

/**
 * One group for each person, in the order of the alphabet, and last what nobody owns. What two people own is listed with both.
 * People are not counted.
 */
export function groupsByOwner<Member extends GroupMember, Entry>(
  members: readonly Member[],
  { entryOf, order }: GroupMaking<Member, Entry>,
): TreeGroup<Entry>[] {
  const names = new Map<string, string>();
  const groups = gathered(members, ({ item }) => {
    const owners = 'owners' in item ? item.owners : [];
    for (const { name } of owners) {
      names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name);
    }
    return owners.length > 0 ? owners.map(({ name }) => name.toLowerCase()) : [''];
  });
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([key, own]) => {
      const id = `owner ${key}`;
      const label = key === '' ? say('No owner') : say('{owner}', { owner: names.get(key) ?? key });
      return lazyGroup({ id, label, description: [], uri: undefined }, own, (one) => entryOf(one, id), order);
    });
}

const SIDES: readonly (readonly [Side, FeatureSentence])[] = [
  ['pm', 'Product'],
  ['engineering', 'Engineering'],
  ['shared', 'Both sides'],
  ['none', 'Neither side'],
];

/** One group for each side that has something, product first. */
export function groupsBySide<Member extends GroupMember, Entry>(
  members: readonly Member[],
  making: GroupMaking<Member, Entry>,
): TreeGroup<Entry>[] {
  const known = new Map<IndexedFile, ReadonlyMap<Item, Side | undefined>>();
  const sidesOf = (file: IndexedFile) => {
    const sides = known.get(file) ?? new Map(file.items.map((item, at) => [item, file.sides[at]]));
    known.set(file, sides);
    return sides;
  };
  const bySide = gathered(members, ({ file, item }) => [sidesOf(file).get(item) ?? 'none']);
  return SIDES.flatMap(([side, label]) => countedGroup(`side ${side}`, say(label), bySide.get(side) ?? [], making));
}

/** One group for each of some words, in the order of the alphabet. */
export function groupsByWords<Member, Entry>(
  members: readonly Member[],
  wordsOf: (member: Member) => string,
  making: GroupMaking<Member, Entry>,
): TreeGroup<Entry>[] {
  const words = new Map<string, string>();
  const groups = gathered(members, (member) => {
    const own = wordsOf(member);
    const key = own.toLowerCase();
    words.set(key, words.get(key) ?? own);
    return [key];
  });
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, own]) =>
      countedGroup(`word ${key}`, say('{title}', { title: words.get(key) ?? key }), own, making),
    );
}

/** A group that says how many it holds; none where it would be empty. */
export function countedGroup<Member, Entry>(
  id: string,
  label: TreeGroup<Entry>['label'],
  members: readonly Member[],
  { entryOf, order }: GroupMaking<Member, Entry>,
): TreeGroup<Entry>[] {
  const description = [say('{count}', { count: String(members.length) })];
  const head = { id, label, description, uri: undefined };
  return members.length > 0 ? [lazyGroup(head, members, (one) => entryOf(one, id), order)] : [];
}

/** Orders by the words of the title. */
export function byTitle(a: GroupMember, b: GroupMember): number {
  return (
    compareText(a.item.title.text.toLowerCase(), b.item.title.text.toLowerCase()) || compareByChange(a.file, b.file)
  );
}

function gathered<Member, Key>(
  members: readonly Member[],
  keysOf: (member: Member) => readonly Key[],
): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    for (const key of new Set(keysOf(member))) {
      const group = groups.get(key);
      if (group) {
        group.push(member);
      } else {
        groups.set(key, [member]);
      }
    }
  }
  return groups;
}
