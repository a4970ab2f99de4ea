import { memoised } from '../memo.ts';
import { PhraseTable } from './phraseTable.ts';

/** A team's own words: what may be named without remark, and what is inner whatever the lexicon says. */
export interface Vocabulary {
  readonly allowed: readonly string[];
  readonly internal: readonly string[];
}

/** A vocabulary, ready to be looked up. */
export interface VocabularyTables {
  /** In lower case. */
  readonly allowed: ReadonlySet<string>;
  readonly internal: PhraseTable<string> | undefined;
}

/** That of a team without words of its own. */
export const NO_VOCABULARY: VocabularyTables = { allowed: new Set(), internal: undefined };

/** Made once per vocabulary object, so callers keep theirs. */
export const vocabularyTablesOf = memoised((vocabulary: Vocabulary): VocabularyTables => {
  let internal: PhraseTable<string> | undefined;
  for (const word of vocabulary.internal) {
    const phrase = word.trim().replace(/\s+/g, ' ');
    if (/^[\p{L}\p{N}_]/u.test(phrase)) {
      internal ??= new PhraseTable();
      internal.add(phrase, phrase);
    }
  }
  return {
    allowed: new Set(vocabulary.allowed.map((word) => word.trim().toLowerCase())),
    internal,
  };
});
