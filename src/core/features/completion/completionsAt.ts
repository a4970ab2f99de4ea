import { isVerbatim } from '../../markdown/verbatim.ts';
import type { IsoDay } from '../../model/date.ts';
import type { Spec } from '../../model/spec.ts';
import type { Position } from '../../text/position.ts';
import { rangeTouches } from '../../text/range.ts';
import type { IndexedFile } from '../../workspace/indexedFile.ts';
import { say } from '../pieces.ts';
import { type Completion, type CompletionKind, completionsOf, type Offer } from './completion.ts';
import { type CursorPlace, cursorPlaceOf } from './cursorPlace.ts';
import { dateOffers } from './dates.ts';
import { idOffers, typedId } from './ids.ts';
import { peopleIn, wordsOfItems } from './knownWords.ts';
import { missingFieldOffers } from './missingFields.ts';
import { peopleOffers, typedName } from './people.ts';
import { statusOffers } from './statuses.ts';

/** What is known beside the spec at hand. */
export interface CompletionContext {
  readonly today: IsoDay;
  /** Every file of the workspace. */
  readonly files: Iterable<IndexedFile>;
  /** Handles and names of whoever writes; empty where nobody said. */
  readonly me: readonly string[];
}

/**
 * What may be written at the cursor, by what its place is for: people, the words for a status, days, ids, options of the
 * decision, the labels of what an item lacks. Empty elsewhere, in code, and in documents that are no specs.
 */
export function completionsAt(spec: Spec, position: Position, context: CompletionContext): Completion[] {
  if (!spec.verdict.isSpec) {
    return [];
  }
  const place = cursorPlaceOf(spec, position);
  if (isVerbatim(spec, position.line) && !(place.isFrontMatter && place.field !== undefined)) {
    return [];
  }
  const name = typedName(place);
  if (name) {
    const people = { me: context.me, here: peopleHere(spec, position), elsewhere: peopleElsewhere(spec, context) };
    return offered('person', peopleOffers(people, name.onlyHandles), place, name.typed);
  }
  const value = place.before.slice(place.valueStart);
  if (place.field === 'status' && value.length <= 40) {
    return offered('status', statusOffers(spec, place), place, value);
  }
  if ((place.field === 'due' || place.field === 'date') && value.length <= 40) {
    return offered('date', dateOffers(value, context.today, place.field === 'due'), place, value);
  }
  const id = typedId(place.before);
  if (id !== undefined) {
    return offered('id', idOffers(context.files, spec.document.uri, id, place.before), place, id);
  }
  const options = optionOffers(place);
  return options.length > 0 ? offered('option', options, place, value) : missingFieldOffers(spec, place);
}

/** Everybody whom the document names, but for the name that the cursor stands in: that is being typed, and may be read ahead of the cursor. */
function peopleHere({ items }: Spec, position: Position): readonly string[] {
  const owners = items.flatMap((item) => ('owners' in item ? item.owners : []));
  return owners.some(({ range }) => rangeTouches(range, position))
    ? [...new Set(owners.filter(({ range }) => !rangeTouches(range, position)).map(({ name }) => name))]
    : wordsOfItems(items).people;
}

function peopleElsewhere({ document }: Spec, { files }: CompletionContext): readonly string[] {
  return peopleIn([...files].filter(({ uri }) => uri !== document.uri));
}

/** The options of the decision, where its recommendation or outcome is written. */
function optionOffers({ field, item }: CursorPlace): Offer[] {
  const names = field === 'recommendation' || field === 'decision' || field === 'answer';
  return names && item?.kind === 'decision'
    ? item.options.map(({ title, tradeoffs }) => ({
        words: title.text,
        detail: tradeoffs && tradeoffs.text !== title.text ? [say('{title}', { title: tradeoffs.text })] : [],
      }))
    : [];
}

function offered(
  kind: CompletionKind,
  offers: Iterable<Offer>,
  { position }: CursorPlace,
  typed: string,
): Completion[] {
  const start = { line: position.line, character: position.character - typed.length };
  // What is being typed has been read already, as if it were somebody's word.
  const others = [...offers].filter(({ words }) => words !== typed);
  return completionsOf(kind, others, { start, end: position });
}
