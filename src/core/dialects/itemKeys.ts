import { memoised } from '../memo.ts';
import type { Item, Statement } from '../model/item.ts';
import { recalled } from '../text/recalled.ts';

/** What a key is made of. */
type Keyless = Pick<Item | Statement, 'kind' | 'id' | 'title' | 'path'> & { readonly key?: string };

const SEPARATOR = '\u001f';
const ORDINAL = /^(\d+)\/(\d+)$/;

/**
 * Gives each draft its key: kind, heading path, id or else title in folded form. Drafts that are equal in these get their
 * ordinal and number besides, so that a key taken before a twin came or went finds nothing rather than the twin.
 * Edits elsewhere leave a key as it is. `drafts` are in document order; one that has its key already is given back as it is.
 */
export function withKeys<Draft extends Keyless>(drafts: readonly Draft[]): (Draft & { readonly key: string })[] {
  // Items of one section share its path.
  const foldedPaths = new Map<readonly string[], string>();
  const stems = drafts.map((draft) => {
    const { kind, id, path, title } = draft;
    if (isKeyed(draft)) {
      return partsOf(draft).stem;
    }
    const place = foldedPaths.get(path) ?? path.map((heading) => `${folded(heading)}${SEPARATOR}`).join('');
    foldedPaths.set(path, place);
    return `${kind}${SEPARATOR}${place}${id ? `#${id.text}` : folded(title.text)}`;
  });
  const counts = countsOf(stems);
  const seen = new Map<string, number>();
  const ordinalOf = (stem: string): number => {
    const ordinal = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, ordinal);
    return ordinal;
  };
  return drafts.map((draft, index) => {
    const stem = stems[index] ?? '';
    const count = counts.get(stem) ?? 1;
    const ordinal = count === 1 ? 1 : ordinalOf(stem);
    if (isKeyed(draft)) {
      const before = partsOf(draft);
      if (before.ordinal === ordinal && before.count === count) {
        return draft;
      }
    }
    return { ...draft, key: count === 1 ? stem : `${stem}${SEPARATOR}${ordinal}/${count}` };
  });
}

/** How often each stem comes that comes more than once. */
function countsOf(stems: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const stem of stems) {
    const { size } = seen;
    if (seen.add(stem).size === size) {
      counts.set(stem, (counts.get(stem) ?? 1) + 1);
    }
  }
  return counts;
}

/** What a key was made of. */
interface KeyParts {
  readonly stem: string;
  /** Which of the twins it is, the first being 1, and how many there are. */
  readonly ordinal: number;
  readonly count: number;
}

/** Taken apart once: most items are the same objects after a keystroke. */
const partsOf = memoised(({ key }: { readonly key: string }): KeyParts => {
  const at = key.lastIndexOf(SEPARATOR);
  const [, ordinal, count] = ORDINAL.exec(key.slice(at + 1)) ?? [];
  return ordinal && count
    ? { stem: key.slice(0, at), ordinal: Number(ordinal), count: Number(count) }
    : { stem: key, ordinal: 1, count: 1 };
});

function isKeyed<Draft extends Keyless>(draft: Draft): draft is Draft & { readonly key: string } {
  return draft.key !== undefined;
}

/** Most headings are nothing but words. */
const WORDS_ALONE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const BEYOND_ASCII = /[^\0-\x7f]/;

function folded(text: string): string {
  const lower = text.toLowerCase();
  return WORDS_ALONE.test(lower) ? lower : withoutSigns(lower);
}

const withoutSigns = recalled((lower) =>
  lower.replace(BEYOND_ASCII.test(lower) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ').trim(),
);
