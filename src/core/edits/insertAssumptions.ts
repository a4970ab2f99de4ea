import type { Spec } from '../model/spec.ts';
import { type Outcome, refused, type SnippetEdit } from './editResult.ts';
import { findItem } from './findItem.ts';

/**
 * What an estimate rests on, to be filled in where it stands and in its own form: bullets beside or under it, a
 * paragraph behind it, words in the Assumptions cell of its row. Placeholders stay recognisable as such. Refused when
 * the key names no estimate, or when its form has no place for assumptions.
 */
export function insertAssumptions(spec: Spec, key: string): Outcome<SnippetEdit> {
  const found = findItem(spec, key);
  return found.ok ? refused('unsuitable', 'Only an estimate can be given assumptions.') : found;
}
