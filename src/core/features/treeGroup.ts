import type { Message } from '../model/message.ts';
import type { ItemIcon } from './itemWords.ts';
import type { Pieces } from './pieces.ts';

/** Above so many items, groups start collapsed. */
export const COLLAPSE_ABOVE = 200;

/** A heading in a view with the entries under it. Never empty. */
export interface TreeGroup<Entry> {
  /** Stays the same from one tree to the next. */
  readonly id: string;
  readonly label: Message;
  /** The dimmed text behind the label. */
  readonly description: Pieces;
  /** The file, for a group that is one. */
  readonly uri: string | undefined;
  readonly count: number;
  /** Made when somebody looks, as most groups of a large workspace are never opened. The same array each time. */
  readonly entries: () => readonly Entry[];
}

/** What both views have. */
export interface ItemTree<Entry> {
  readonly groups: readonly TreeGroup<Entry>[];
  /** How many items the tree is about, before the filter. */
  readonly total: number;
  /** How many of them the filter lets through. */
  readonly shown: number;
  /** Whether groups start collapsed, as there are many items. */
  readonly startCollapsed: boolean;
}

/** One line of a view. */
export interface TreeEntry {
  /** Unique in its tree; stays the same while the item keeps its key. */
  readonly id: string;
  /** The group that holds it. */
  readonly groupId: string;
  readonly uri: string;
  readonly key: string;
  /** In the author's words, without markup. */
  readonly title: string;
  readonly icon: ItemIcon;
  /** The dimmed text behind the title: owner, date… */
  readonly description: Pieces;
  /** All of it in words, for those who hear the view. */
  readonly accessibleLabel: Pieces;
}

/** A group whose entries are sorted and made from `members` when they are first asked for; without `order` as they come. */
export function lazyGroup<Member, Entry>(
  head: Pick<TreeGroup<Entry>, 'id' | 'label' | 'description' | 'uri'>,
  members: readonly Member[],
  entryOf: (member: Member) => Entry,
  order?: (a: Member, b: Member) => number,
): TreeGroup<Entry> {
  let entries: readonly Entry[] | undefined;
  return {
    ...head,
    count: members.length,
    entries: () => {
      entries ??= (order ? [...members].sort(order) : members).map(entryOf);
      return entries;
    },
  };
}
