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
  const keys = keysOf(drafts.map(stemmer()));
  return drafts.map((draft, index) => ({ ...draft, key: keys[index] ?? '' }));
}

/** Tells what the key of a draft begins with, and is where no other begins alike. Of the drafts of one document. */
export function stemmer(): (draft: Keyless) => string {
  // Items of one section share its path.
  const foldedPaths = new Map<readonly string[], string>();
  return ({ kind, id, path, title }) => {
    const place = foldedPaths.get(path) ?? path.map((heading) => `${folded(heading)}${SEPARATOR}`).join('');
    foldedPaths.set(path, place);
    return `${kind}${SEPARATOR}${place}${id ? `#${id.text}` : folded(title.text)}`;
  };
}

/** The keys of drafts with these stems, in the order of the drafts; where a stem comes once, it is the key. */
export function keysOf(stems: readonly string[]): readonly string[] {
  const counts = countsOf(stems);
  const seen = new Map<string, number>();
  return counts.size === 0
    ? stems
    : stems.map((stem) => {
        const count = counts.get(stem);
        if (count === undefined) {
          return stem;
        }
        const ordinal = (seen.get(stem) ?? 0) + 1;
        seen.set(stem, ordinal);
        return `${stem}${SEPARATOR}${ordinal}/${count}`;
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
