import type { DiffedFile } from './diffSpecs.ts';
import { likenessOf } from './likeness.ts';
import { folded } from './matchItems.ts';

/** A spec at both revisions, or at the only one at which it is there. */
export interface SpecPair {
  readonly before: DiffedFile | undefined;
  readonly after: DiffedFile | undefined;
}

/** How many of their headings and titles two files must share to be one that was renamed. */
const ALIKE = 0.5;

/** Beyond so many that came and went, a renamed file is found by its text and title only. */
const MOST_COMPARED = 200;

/**
 * Finds each file of `before` in `after`: by its path, by its text, by what stands in it. In the order of `after`, then what is gone.
 */
export function pairSpecs(before: readonly DiffedFile[], after: readonly DiffedFile[]): SpecPair[] {
  const old = new Map(before.map((file) => [file.path, file]));
  const paths = new Set(after.map(({ path }) => path));
  const gone = new Set(before.filter(({ path }) => !paths.has(path)));
  const came = after.filter(({ path }) => !old.has(path));
  const renamed = new Map<DiffedFile, DiffedFile>();
  for (const { from, to } of renames([...gone], came)) {
    if (gone.has(from) && !renamed.has(to)) {
      renamed.set(to, from);
      gone.delete(from);
    }
  }
  return [
    ...after.map((file) => ({ before: old.get(file.path) ?? renamed.get(file), after: file })),
    ...[...gone].map((file) => ({ before: file, after: undefined })),
  ];
}

/** What may be one file under two paths, the surest first. */
function renames(gone: readonly DiffedFile[], came: readonly DiffedFile[]): { from: DiffedFile; to: DiffedFile }[] {
  const byText = new Map(gone.map((file) => [file.spec.document.text, file]));
  const same = came.flatMap((to) => {
    const from = byText.get(to.spec.document.text);
    return from ? [{ from, to }] : [];
  });
  if (gone.length * came.length > MOST_COMPARED ** 2) {
    return same;
  }
  const words = new Map([...gone, ...came].map((file) => [file, wordsOf(file)]));
  const alike = came.flatMap((to) =>
    gone.map((from) => ({ from, to, likeness: likenessOf(words.get(from) ?? new Set(), words.get(to) ?? new Set()) })),
  );
  return [...same, ...alike.filter(({ likeness }) => likeness >= ALIKE).sort((a, b) => b.likeness - a.likeness)];
}

function wordsOf({ spec }: DiffedFile): ReadonlySet<string> {
  return new Set(
    [...spec.outline.sections.map(({ title }) => title), ...spec.items.map(({ title }) => title.text)].map(folded),
  );
}
