import type { IndexedFile } from '../workspace/indexedFile.ts';

/** Orders files: most recently changed first, those of unknown age last, else by path. */
export function compareByChange(a: IndexedFile, b: IndexedFile): number {
  const [changedA, changedB] = [a.modified ?? -1, b.modified ?? -1];
  return changedB - changedA || compareText(a.path, b.path) || compareText(a.uri, b.uri);
}

/** Orders texts by their characters, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
