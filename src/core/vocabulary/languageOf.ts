import type { Outline } from '../markdown/outline.ts';
import { once } from '../once.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_LABELS, type Language, wordsOf } from './language.ts';
import { LANGUAGES } from './languages.ts';

/** By word in lower case, the languages that it tells of: headings, and labels. */
const languagesOf = once((): ReadonlyMap<string, readonly Language[]> => {
  const having = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    const { families, labels, sides } = language;
    const headings = [families, ...Object.values(sides)].flatMap((lists): string[] => Object.values(lists));
    for (const word of new Set(
      [...headings, (labels ?? Object.values(ENGLISH_LABELS).join('|')).toLowerCase()].flatMap(wordsOf),
    )) {
      having.set(word, [...(having.get(word) ?? []), language]);
    }
  }
  const tellsNothing = (languages: readonly Language[]) => languages.length > 1 && languages.includes(ENGLISH);
  return new Map([...having].filter(([, languages]) => !tellsNothing(languages)));
});

/**
 * The language in which a document is written, as its headings tell, and `labels` of what stands in it: the one that has
 * most of them. A word that English has too tells nothing of another; English where nothing tells.
 */
export function languageOf({ sections }: Outline, labels: readonly string[] = []): Language {
  const counts = new Map<Language, number>();
  const count = (word: string): void => {
    for (const language of languagesOf().get(word) ?? NO_LANGUAGE) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  };
  for (const { words } of sections) {
    count(words.text);
  }
  for (const label of labels) {
    count(label.toLowerCase());
  }
  const most = Math.max(...counts.values());
  return LANGUAGES.find((language) => language !== ENGLISH && counts.get(language) === most) ?? ENGLISH;
}

const NO_LANGUAGE: readonly Language[] = [];
