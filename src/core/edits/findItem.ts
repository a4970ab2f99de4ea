import { statementsOf } from '../dialects/statements/statementsOf.ts';
import type { Item, Statement } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { done, type Outcome, refused } from './editResult.ts';

/** The item with that key in the text as `spec` has it; refused when it is gone or when more than one could be meant. */
export function findItem(spec: Spec, key: string): Outcome<Item> {
  const [item, other] = spec.items.filter((candidate) => candidate.key === key);
  if (!item) {
    return refused(
      'gone',
      'This item is not in {file} any more. It may have been renamed or moved; nothing was changed.',
      {
        file: spec.title,
      },
    );
  }
  if (other) {
    return refused(
      'ambiguous',
      '{file} has several items called "{title}". Change the one that you mean in the text.',
      {
        file: spec.title,
        title: item.title.text,
      },
    );
  }
  return done(item);
}

/** As {@link findItem}, also for what a spec is made of: its problem, its goal… */
export function findPart(spec: Spec, key: string): Outcome<Item | Statement> {
  const item = findItem(spec, key);
  if (item.ok || item.reason !== 'gone') {
    return item;
  }
  const [statement, other] = statementsOf(spec).filter((candidate) => candidate.key === key);
  return statement && !other ? done(statement) : item;
}
