import type { Outline } from '../markdown/outline.ts';
import { once } from '../once.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_LABELS, type Language, wordsOf } from './language.ts';
import { LANGUAGES } from './languages.ts';

/** By word in lower case, the languages that have it: headings, and labels. */
const languagesOf = once((): ReadonlyMap<string, readonly Language[]> => {
  const found = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    const { families, labels, sides } = language;
    const headings = [families, ...Object.values(sides)].flatMap((lists): string[] => Object.values(lists));
    for (const word of new Set(
      [...headings, (labels ?? Object.values(ENGLISH_LABELS).join('|')).toLowerCase()].flatMap(wordsOf),
    )) {
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
});

/**
 * The language in which a document is written, as its headings tell, and `labels` of what stands in it: the one that has
 * most of them. A word that English has too tells nothing of another; English where nothing tells.
 */
export function languageOf({ sections }: Outline, labels: readonly string[] = []): Language {
  const counts = new Map<Language, number>();
  for (const word of [...sections.map(({ words }) => words.text), ...labels.map((label) => label.toLowerCase())]) {
    const having = languagesOf().get(word) ?? [];
    for (const language of having.length > 1 ? having.filter(() => !having.includes(ENGLISH)) : having) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts.values());
  return LANGUAGES.find((language) => language !== ENGLISH && counts.get(language) === most) ?? ENGLISH;
}
