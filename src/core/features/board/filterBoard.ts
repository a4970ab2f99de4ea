import type { BoardData, BoardFilter, BoardItem, BoardSpec } from './boardData.ts';

/** Everything, of specs that are not over. */
export const NO_FILTER: BoardFilter = { owner: '', spec: '', side: '', text: '', mine: false, settled: false };

/**
 * What of `board` passes `filter`. `me` holds the names and handles of the reader. A spec passes where it does itself, or
 * something in it does; where a person, a side or words are asked for, one in which nothing does is left out.
 */
export function filterBoard(board: BoardData, filter: BoardFilter, me: readonly string[]): BoardData {
  const mine = new Set(me.map(folded));
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  const holds = (...texts: readonly string[]): boolean => {
    const text = folded(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const isWanted = ({ uri, settled }: BoardItem | BoardSpec): boolean =>
    (filter.settled || !settled) && (filter.spec === '' || uri === filter.spec);
  const items = board.items.filter(
    (item) =>
      isWanted(item) &&
      (filter.side === '' || item.side === filter.side) &&
      (filter.owner === '' || item.owners.includes(filter.owner)) &&
      (!filter.mine || item.owners.some((owner) => mine.has(folded(owner)))) &&
      holds(item.title, item.spec, ...item.owners),
  );
  const asksForItems = filter.owner !== '' || filter.side !== '' || filter.mine;
  const found = new Set(items.map(({ uri }) => uri));
  const specs = board.specs.filter(
    (spec) => isWanted(spec) && (found.has(spec.uri) || (!asksForItems && holds(spec.title, spec.path))),
  );
  return { ...board, specs, items };
}

/** Everybody who owns something on the board, in the order of the alphabet. */
export function ownersOn({ items }: BoardData): string[] {
  return [...new Set(items.flatMap(({ owners }) => owners))].sort((a, b) => (folded(a) < folded(b) ? -1 : 1));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/^@/, '');
}
