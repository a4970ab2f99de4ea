import { once } from '../once.ts';
import { algorithms } from './lexicon/algorithms.ts';
import { architectures } from './lexicon/architectures.ts';
import { authentication } from './lexicon/authentication.ts';
import { caches } from './lexicon/caches.ts';
import { codeConstructs } from './lexicon/codeConstructs.ts';
import { dataModel } from './lexicon/dataModel.ts';
import { datastores } from './lexicon/datastores.ts';
import { frameworks } from './lexicon/frameworks.ts';
import { infrastructure } from './lexicon/infrastructure.ts';
import { interfaces } from './lexicon/interfaces.ts';
import { languages } from './lexicon/languages.ts';
import { libraries } from './lexicon/libraries.ts';
import { messaging } from './lexicon/messaging.ts';
import type { Category, TermList } from './lexicon/termList.ts';
import { tooling } from './lexicon/tooling.ts';
import { type PhraseTable, phrasesOf } from './phraseTable.ts';

/** How sure a term is to mean the inside of software; see {@link TermList}. */
export type Sense = 'name' | 'cased' | 'everyday' | 'inner' | 'shared';

export interface Term {
  /** The first of its aliases, as people write it. */
  readonly name: string;
  readonly category: Category;
  readonly sense: Sense;
}

/** Every list, those with the more exact words first: the first meaning given to a phrase holds. */
const LISTS: readonly TermList[] = [
  datastores,
  messaging,
  caches,
  authentication,
  frameworks,
  libraries,
  languages,
  interfaces,
  infrastructure,
  tooling,
  dataModel,
  algorithms,
  architectures,
  codeConstructs,
];

/** All terms of the lexicon, each with its aliases. */
export const terms: () => readonly { readonly term: Term; readonly aliases: readonly string[] }[] = once(() =>
  LISTS.flatMap((list) =>
    (['name', 'cased', 'everyday', 'inner', 'shared'] as const).flatMap((sense) =>
      phrasesOf(listOf(list, sense)).map((phrase) => {
        const aliases = phrase.split('|');
        return { term: { name: aliases[0] ?? phrase, category: list.category, sense }, aliases };
      }),
    ),
  ),
);

/** Adds every term of one of `senses` to `table`, its plural too where it is a noun. */
export function addTerms(table: PhraseTable<Term>, senses: readonly Sense[]): void {
  for (const { term, aliases } of terms()) {
    if (!senses.includes(term.sense)) {
      continue;
    }
    for (const alias of aliases) {
      table.add(alias, term);
      if (term.sense === 'inner' || term.sense === 'shared') {
        table.add(pluralOf(alias), term);
      }
    }
  }
}

function listOf(list: TermList, sense: Sense): string {
  switch (sense) {
    case 'name':
      return list.names ?? '';
    case 'cased':
      return list.cased ?? '';
    case 'everyday':
      return list.everyday ?? '';
    case 'inner':
      return list.inner ?? '';
    case 'shared':
      return list.shared ?? '';
  }
}

/** The plural of a noun, which is the third person of a verb as well. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/i.test(noun)) {
    return `${noun.slice(0, -1)}ies`;
  }
  return /(?:s|x|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}
