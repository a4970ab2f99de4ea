import type { Outline } from '../markdown/outline.ts';
import { once } from '../once.ts';
import { ENGLISH } from './english.ts';
import { type Language, wordsOf } from './language.ts';
import { LANGUAGES } from './languages.ts';

/** The languages that know a heading, by its words. */
const known = once(() => {
  const found = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    const { families, sides } = language;
    const lists = [families, sides.strong, sides.soft, sides.weak, sides.first, sides.last].flatMap((list) =>
      Object.values(list ?? {}),
    );
    for (const word of new Set(lists.flatMap((list) => wordsOf(list)))) {
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
});

/**
 * The language that a document has its headings in: the one that knows most of those that English does not know, and no
 * fewer than English alone knows. English where there is none.
 */
export function languageOf({ sections }: Outline): Language {
  const counts = new Map<Language, number>();
  for (const { words } of sections) {
    const knowing = new Set([words.text, ...words.parts].flatMap((text) => known().get(text) ?? []));
    for (const language of knowing.has(ENGLISH) ? (knowing.size === 1 ? [ENGLISH] : []) : knowing) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const most = Math.max(1, ...counts.values());
  return LANGUAGES.find((language) => counts.get(language) === most && language !== ENGLISH) ?? ENGLISH;
}
