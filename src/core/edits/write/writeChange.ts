import { entryBehind } from '../../dialects/itemEntry.ts';
import type { Spec } from '../../model/spec.ts';
import type { FileEdit } from '../../text/textEdit.ts';
import { done, type Outcome, refused } from '../editResult.ts';
import { findItem } from '../findItem.ts';
import { inCells } from './inCells.ts';
import { inEntry } from './inEntry.ts';
import { inMarker } from './inMarker.ts';
import { inPair } from './inPair.ts';
import { inRecord } from './inRecord.ts';
import { inUndecided } from './inUndecided.ts';
import { inYamlLines } from './inYamlLines.ts';
import type { ItemChange } from './itemChange.ts';
import { newOption } from './newOption.ts';
import { editsOf, readsAs } from './readsAs.ts';
import type { Candidate, Form, Source } from './source.ts';
import { writtenWords } from './writtenWords.ts';

// In these a settled item leaves no trace that is read: an answered marker is plain text.
const MAY_VANISH: ReadonlySet<string> = new Set([
  'unresolved-block',
  'inline-marker',
  'bracket-tag',
  'undecided-row',
  'undecided-value',
  'decision-record',
]);

/**
 * Writes `change` where the item stands, in the form in which its author writes. Of the ways that a form knows, the first
 * is taken that reads back as meant and leaves every other item as it was; refused where none does.
 */
export function writeChange(spec: Spec, key: string, change: ItemChange): Outcome<FileEdit> {
  const found = findItem(spec, key);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  if (item.kind !== 'decision' && item.kind !== 'risk') {
    return refused('unsuitable', 'Only decisions, questions and risks can be settled.');
  }
  const isFormat = item.shape === 'marker' || item.dialect === 'decision-record' || item.dialect === 'record-list';
  const labels = entryBehind(spec, item)?.fields.map(({ label }) => label) ?? [];
  // The words of a format are its own, in whatever language.
  const words = isFormat ? undefined : writtenWords(spec.outline, labels);
  const source: Source = { spec, document: spec.document, item, change: { ...change, words } };
  const mayVanish = MAY_VANISH.has(item.dialect);
  let second: Candidate | undefined;
  for (const candidate of candidatesFor(source)) {
    const reading = readsAs(source, candidate, mayVanish);
    if (reading === 'fully') {
      return done({ uri: spec.document.uri, edits: editsOf(source, candidate) });
    }
    second ??= reading === 'status' ? candidate : undefined;
  }
  return second
    ? done({ uri: spec.document.uri, edits: editsOf(source, second) })
    : refused(
        'unsuitable',
        'There is no place for this in the form in which “{title}” is written. Write it beside it.',
        {
          title: item.title.text,
        },
      );
}

function candidatesFor(source: Source): Iterable<Candidate> {
  const { change, item, spec } = source;
  const entry = entryBehind(spec, item);
  if (!entry) {
    return inMarker(source);
  }
  return change.option === undefined ? formOf(item)({ ...source, entry }) : newOption({ ...source, entry });
}

function formOf({ dialect, shape }: Source['item']): Form {
  switch (dialect) {
    case 'decision-record':
      return inRecord;
    case 'clarification-pair':
      return inPair;
    case 'undecided-value':
      return inUndecided;
    case 'record-list':
      return inYamlLines;
    default:
      return shape === 'row' ? inCells : inEntry;
  }
}
