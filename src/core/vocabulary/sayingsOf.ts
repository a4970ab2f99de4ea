import type { Outline } from '../markdown/outline.ts';
import { createMemo, memoised } from '../memo.ts';
import type { Sayings } from './language.ts';
import { languageOf } from './languageOf.ts';

/** Tells what a sentence of one language says. */
export interface SayingForms {
  /** That something is there by a day, which it names. */
  readonly promise: RegExp;
  /** What many people do or want. */
  readonly claim: RegExp;
  /** That it is a condition, a duty or a guess, or who has found it out. */
  readonly doubt: RegExp;
}

const compiled = createMemo<Sayings, SayingForms>();

/** How sentences say it in the language of a document; undefined for English, which has rules of its own. */
export const sayingsOf = memoised((outline: Outline): SayingForms | undefined => {
  const { sayings } = languageOf(outline);
  return sayings && (compiled.get(sayings) ?? compile(sayings));
});

function compile(sayings: Sayings): SayingForms {
  const { promises, many, who, does, doubts } = sayings;
  const words = (list: string) => `(?<![\\p{L}\\d])(?:${list})`;
  // Scripts without spaces have no ends of words either.
  const [gap, end] = /[\u3040-\u9fff]/.test(many) ? ['[^。，、]{0,16}?', ''] : ['(?:\\S*\\s+){1,4}?', '(?!\\p{L})'];
  const forms: SayingForms = {
    promise: new RegExp(end === '' ? promises : words(promises), 'iu'),
    claim: new RegExp(`${end === '' ? `(?:${many})` : words(many)}${gap}(?:${who})${end}${gap}(?:${does})${end}`, 'iu'),
    doubt: new RegExp(`[?？]|${end === '' ? doubts : `${words(doubts)}${end}`}`, 'iu'),
  };
  compiled.set(sayings, forms);
  return forms;
}
