import type { Lines } from '../markdown/blocks.ts';
import type { Outline } from '../markdown/outline.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import type { YamlEntry } from '../markdown/yamlEntries.ts';
import type { LineWords } from '../text/lineWords.ts';
import type { TextDocument } from '../text/textDocument.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import { familiesOf } from './families.ts';
import { isDecisionRecord } from './recordForm.ts';

/** The words of dialects in a document. */
export interface DialectWords {
  readonly lines: LineWords;
  /** The bit that stands for the words of a dialect; undefined for one without. */
  bitOf(dialect: Dialect): number | undefined;
}

/** What all sections of a document are read from. */
export interface DocumentContext extends Omit<ReadContext, 'sectionsOf' | 'claim' | 'isClaimed' | 'looksBeyond'> {
  /** Whether one of the words of `dialect` may stand anywhere in the document. */
  hasWordsOf(dialect: Dialect): boolean;
}

/** What dialects read a document from, without what they tell each other. `path` is below the file's root, with `/`. */
export function readContextOf(
  document: TextDocument,
  parsed: ParsedMarkdown,
  outline: Outline,
  path: string,
  facts: readonly YamlEntry[],
  words: DialectWords,
): DocumentContext {
  const { own, nearest } = familiesOf(outline);
  const { lines: wordsOn, bitOf } = words;
  let anywhere = 0;
  for (let line = 0; line < wordsOn.length; line += 1) {
    anywhere |= wordsOn[line] ?? 0;
  }
  return {
    document,
    parsed,
    outline,
    whole: outline,
    path,
    facts,
    isRecord: isDecisionRecord(outline, parsed.frontMatter, path),
    ownFamilyOf: (section) => own[section.index],
    familyOf: (section) => nearest[section.index],
    hasWordsOf: (dialect) => {
      const bit = bitOf(dialect);
      return bit === undefined || (anywhere & bit) !== 0;
    },
    wordsOf: (dialect) => {
      const bit = bitOf(dialect);
      return bit === undefined ? () => true : (lines) => isOn(wordsOn, bit, lines);
    },
  };
}

function isOn(words: LineWords, bit: number, { start, end }: Lines): boolean {
  for (let line = start; line < end; line += 1) {
    if (((words[line] ?? 0) & bit) !== 0) {
      return true;
    }
  }
  return false;
}
