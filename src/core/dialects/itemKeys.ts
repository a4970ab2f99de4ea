import type { Item, Statement } from '../model/item.ts';
import { recalled } from '../text/recalled.ts';

/** What a key is made of. */
type Keyless = Pick<Item | Statement, 'kind' | 'id' | 'title' | 'path'>;

const SEPARATOR = '\u001f';

/**
 * Gives each draft its key: kind, heading path, id or else title in folded form. Drafts that are equal in these get their
 * ordinal and number besides, so that a key taken before a twin came or went finds nothing rather than the twin.
 * Edits elsewhere leave a key as it is. `drafts` are in document order.
 */
export function withKeys<Draft extends Keyless>(drafts: readonly Draft[]): (Draft & { readonly key: string })[] {
  const stems = drafts.map((draft) => {
    const name = draft.id ? `#${draft.id.text}` : folded(draft.title.text);
    return [draft.kind, ...draft.path.map(folded), name].join(SEPARATOR);
  });
  const counts = new Map<string, number>();
  for (const stem of stems) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return drafts.map((draft, index) => {
    const stem = stems[index] ?? '';
    const ordinal = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, ordinal);
    const count = counts.get(stem) ?? 1;
    return { ...draft, key: count > 1 ? `${stem}${SEPARATOR}${ordinal}/${count}` : stem };
  });
}

const folded = recalled((text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);
