import { once } from '../once.ts';
import { type CueKind, choosers, cueNouns, cueVerbs, cueWords } from './cues.ts';
import { addTerms, pluralOf, type Sense, type Term } from './lexicon.ts';
import { PhraseTable, phrasesOf } from './phraseTable.ts';

/** The terms alone: whether a sentence names anything. */
export const termTable: () => PhraseTable<Term> = once(() => tableOf(['name', 'cased', 'everyday', 'inner', 'shared']));

/** The terms that can tell by themselves: without one of them, and without code, a sentence prescribes nothing. */
export const tellingTable: () => PhraseTable<Term> = once(() => tableOf(['name', 'cased', 'inner']));

/** The cue words alone; a phrase may stand in several kinds. */
export const cueTable: () => PhraseTable<readonly CueKind[]> = once(cueTableOf);

function tableOf(senses: readonly Sense[]): PhraseTable<Term> {
  const table = new PhraseTable<Term>();
  addTerms(table, senses);
  return table;
}

function cueTableOf(): PhraseTable<readonly CueKind[]> {
  const kindsOf = new Map<string, CueKind[]>();
  const add = (kind: CueKind, phrases: readonly string[]): void => {
    for (const phrase of phrases) {
      const kinds = kindsOf.get(phrase.toLowerCase()) ?? [];
      kinds.push(kind);
      kindsOf.set(phrase.toLowerCase(), kinds);
    }
  };
  for (const [kind, list] of Object.entries(cueWords) as [CueKind, string][]) {
    const nouns = phrasesOf(cueNouns[kind] ?? '').flatMap((noun) => [noun, pluralOf(noun)]);
    add(kind, [...phrasesOf(list), ...phrasesOf(cueVerbs[kind] ?? '').flatMap(formsOf), ...nouns]);
  }
  const behind = choosers.prepositions.split(' ');
  for (const verb of choosers.verbs.split(' ')) {
    add(
      'instrument',
      behind.map((preposition) => `${verb} ${preposition}`),
    );
  }
  // What tells of today is a fact, and what builds is, bare and at the start, a task.
  add('fact', phrasesOf(cueWords.today));
  add('task', phrasesOf(cueVerbs.builds));
  const table = new PhraseTable<readonly CueKind[]>();
  for (const [phrase, kinds] of kindsOf) {
    table.add(phrase, kinds);
  }
  return table;
}

/** A regular verb, with its third person and its participle. */
function formsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, verb.endsWith('e') ? `${verb}d` : `${verb}ed`];
}
