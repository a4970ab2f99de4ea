import type { Item } from '../model/item.ts';
import type { IndexedFile } from '../workspace/indexedFile.ts';

/** Whether an item of `file` is wanted. */
export type ItemFilter = (item: Item, file: IndexedFile) => boolean;

/**
 * Lets through the items in which every word of `text` occurs, in whatever case, in their title, id, owners or the title
 * or path of their file. An empty text lets everything through.
 */
export function itemFilter(text: string): ItemFilter {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) {
    return () => true;
  }
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

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
