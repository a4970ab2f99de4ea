import type { IndexedFile } from '../workspace/indexedFile.ts';
import { compareText } from './fileOrder.ts';

/**
 * Why a view is empty: no folder is open; files are still being read; there is no Markdown; there is Markdown, but no
 * spec; specs with nothing open in them (or no risk); items that the filter leaves out. `none` when it is not empty.
 */
export type WelcomeCase = 'no-folder' | 'reading' | 'no-markdown' | 'no-spec' | 'nothing-open' | 'no-match' | 'none';

export interface WelcomeInput {
  readonly hasFolder: boolean;
  /** Whether files are being looked for or read: then nobody is told that there is nothing. */
  readonly isReading: boolean;
  readonly markdownFiles: number;
  readonly specs: number;
  /** The items of this view, before and after the filter. */
  readonly total: number;
  readonly shown: number;
}

/** What an empty view says. */
export function welcomeCase(input: WelcomeInput): WelcomeCase {
  if (input.total > 0) {
    return input.shown > 0 ? 'none' : 'no-match';
  }
  if (input.isReading) {
    return 'reading';
  }
  if (input.markdownFiles === 0) {
    return input.hasFolder ? 'no-markdown' : 'no-folder';
  }
  return input.specs === 0 ? 'no-spec' : 'nothing-open';
}

/** The files that came nearest to being specs, nearest first, at most `limit`; those with no likeness at all are left out. */
export function nearestCandidates(files: Iterable<IndexedFile>, limit = 3): IndexedFile[] {
  return [...files]
    .filter(({ verdict }) => !verdict.isSpec && verdict.likelihood > 0)
    .sort((a, b) => b.verdict.likelihood - a.verdict.likelihood || compareText(a.path, b.path))
    .slice(0, limit);
}
