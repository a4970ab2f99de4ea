import type { IndexedFile } from '../workspace/indexedFile.ts';
import type { IndexProgress } from '../workspace/indexer.ts';
import type { DecisionTree } from './decisionTree.ts';
import type { TreeFilter } from './itemFilter.ts';
import { type Pieces, say, sayCount } from './pieces.ts';

/** What there is, in figures. Items are those of live specs, or of all if that was asked for. */
export interface StoryCounts {
  readonly markdownFiles: number;
  readonly specs: number;
  /** Decisions and questions that are open. */
  readonly open: number;
  readonly withoutOwner: number;
  readonly overdue: number;
}

/** Counts what the line above the tree tells. `tree` is that of `files`. */
export function storyCounts(
  files: readonly IndexedFile[],
  { overdue, total, withoutOwner }: Pick<DecisionTree, 'overdue' | 'total' | 'withoutOwner'>,
): StoryCounts {
  const specs = files.reduce((count, { verdict }) => count + (verdict.isSpec ? 1 : 0), 0);
  return { markdownFiles: files.length, specs, open: total, withoutOwner, overdue };
}

/** The line above the tree: "214 Markdown files, 37 read as specs · 61 open · 54 without an owner · 3 overdue". */
export function storyLine(counts: StoryCounts): Pieces {
  const { markdownFiles, specs, open, withoutOwner, overdue } = counts;
  const files = { count: String(markdownFiles), specs: String(specs) };
  const template =
    markdownFiles === 1
      ? '{count} Markdown file, {specs} read as a spec'
      : specs === 1
        ? '{count} Markdown files, {specs} read as a spec'
        : '{count} Markdown files, {specs} read as specs';
  return [
    say(template, files),
    ...(open > 0 ? [say('{count} open', { count: String(open) })] : specs > 0 ? [say('nothing open')] : []),
    ...(withoutOwner > 0 ? [say('{count} without an owner', { count: String(withoutOwner) })] : []),
    ...(overdue > 0 ? [say('{count} overdue', { count: String(overdue) })] : []),
  ];
}

/** Beside the title of a view that lists nothing, where there is no room for more: "37 specs". Empty where there are none. */
export function specsLine({ specs }: Pick<StoryCounts, 'specs'>): Pieces {
  return specs > 0 ? [sayCount(specs, '{count} spec', '{count} specs')] : [];
}

/** The line while files are being read: "Reading 120 of 480 Markdown files…". Before they are counted, that it looks for them. */
export function readingLine(progress: IndexProgress | undefined): Pieces {
  return progress
    ? [
        sayCount(
          progress.total,
          'Reading {read} of {count} Markdown file…',
          'Reading {read} of {count} Markdown files…',
          {
            read: String(progress.read),
          },
        ),
      ]
    : [say('Looking for Markdown files…')];
}

/**
 * The line while a filter is on: "12 of 61 match “billing”", "3 of 61 · mine · overdue". Empty without a filter.
 */
export function filterLine(
  { shown, total }: { readonly shown: number; readonly total: number },
  { text, mine, overdue, form }: TreeFilter,
): Pieces {
  const figures = { shown: String(shown), total: String(total) };
  const words = [
    ...(mine ? [say('mine')] : []),
    ...(overdue ? [say('overdue')] : []),
    ...(form ? [say(form === 'question' ? 'questions' : 'decisions')] : []),
  ];
  if (text.trim() !== '') {
    return [say('{shown} of {total} match “{filter}”', { ...figures, filter: text.trim() }), ...words];
  }
  return words.length > 0 ? [say('{shown} of {total}', figures), ...words] : [];
}
