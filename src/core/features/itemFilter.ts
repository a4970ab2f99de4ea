import type { IsoDay } from '../model/date.ts';
import type { Decision, Item } from '../model/item.ts';
import type { IndexedFile } from '../workspace/indexedFile.ts';
import { dueStateOf } from './dueState.ts';

/** What the views are narrowed to. */
export interface TreeFilter {
  /** Words to look for; empty for all items. */
  readonly text: string;
  /** Only what somebody called by one of {@link FilterContext.me} owns. */
  readonly mine: boolean;
  /** Of decisions and questions only those past their date. */
  readonly overdue: boolean;
  /** Only questions or only decisions; undefined for both. Risks are neither, and stay. */
  readonly form: Decision['form'] | undefined;
}

/** Lets everything through. */
export const NO_FILTER: TreeFilter = { text: '', mine: false, overdue: false, form: undefined };

/** What a filter needs to know. */
export interface FilterContext {
  readonly today: IsoDay;
  /** Handles and names of the person who looks; empty where nobody said. */
  readonly me: readonly string[];
}

/** Whether an item of `file` is wanted. */
export type ItemFilter = (item: Item, file: IndexedFile) => boolean;

/** Whether anything is left out at all. */
export function narrows({ text, mine, overdue, form }: TreeFilter): boolean {
  return text.trim() !== '' || mine || overdue || form !== undefined;
}

/**
 * Lets through the items that pass every part of `filter`. Of its text every word occurs, in whatever case, in their title,
 * id, owners or the title or path of their file.
 */
export function itemFilter(filter: TreeFilter, { me, today }: FilterContext): ItemFilter {
  const parts: ItemFilter[] = [];
  if (filter.mine) {
    const names = new Set(me.map(nameFolded));
    parts.push((item) => 'owners' in item && item.owners.some(({ name }) => names.has(nameFolded(name))));
  }
  if (filter.overdue) {
    parts.push((item) => item.kind !== 'decision' || dueStateOf(item.due, today) === 'overdue');
  }
  if (filter.form) {
    parts.push((item) => item.kind !== 'decision' || item.form === filter.form);
  }
  const words = fold(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > 0) {
    parts.push(hasWords(words));
  }
  return (item, file) => parts.every((part) => part(item, file));
}

function hasWords(words: readonly string[]): ItemFilter {
  const ofFile = new Map<string, string>();
  return (item, file) => {
    let fileText = ofFile.get(file.uri);
    if (fileText === undefined) {
      fileText = fold(`${file.title}\n${file.path}`);
      ofFile.set(file.uri, fileText);
    }
    const owners = 'owners' in item ? item.owners.map((owner) => owner.name).join('\n') : '';
    const itemText = fold(`${item.title.text}\n${item.id?.text ?? ''}\n${owners}`);
    return words.every((word) => itemText.includes(word) || fileText.includes(word));
  };
}

function nameFolded(name: string): string {
  return fold(name).replace(/^@/, '').trim();
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
