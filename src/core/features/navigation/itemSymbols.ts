import type { Item } from '../../model/item.ts';
import type { Range } from '../../text/range.ts';
import type { IndexedFile } from '../../workspace/indexedFile.ts';
import { type ItemIcon, iconOf } from '../itemWords.ts';

/** An item as one looks it up by name. */
export interface ItemSymbol {
  /** Its id, where it has one, and its title. */
  readonly name: string;
  readonly icon: ItemIcon;
  /** The title of its spec. */
  readonly container: string;
  readonly uri: string;
  /** All of it. */
  readonly range: Range;
  /** Its name in the text. */
  readonly nameRange: Range;
}

/** So many are enough: an editor shows a few and asks again with each letter. */
const ENOUGH = 500;

/** The items of all files whose name has the letters of `query` in their order, in whatever case. */
export function workspaceSymbols(files: Iterable<IndexedFile>, query: string): ItemSymbol[] {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')];
  const found: ItemSymbol[] = [];
  for (const file of files) {
    for (const item of file.items) {
      const symbol = symbolOf(item, file);
      if (hasLetters(symbol.name.toLowerCase(), letters)) {
        found.push(symbol);
        if (found.length === ENOUGH) {
          return found;
        }
      }
    }
  }
  return found;
}

/** The items of one document. */
export function documentSymbols(file: {
  readonly items: readonly Item[];
  readonly title: string;
  readonly uri: string;
}): ItemSymbol[] {
  return file.items.filter(({ shape }) => shape !== 'document').map((item) => symbolOf(item, file));
}

function symbolOf(item: Item, { title, uri }: { readonly title: string; readonly uri: string }): ItemSymbol {
  const name = item.id ? `${item.id.text} ${item.title.text}` : item.title.text;
  return { name, icon: iconOf(item), container: title, uri, range: item.range, nameRange: item.title.range };
}

function hasLetters(name: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}
