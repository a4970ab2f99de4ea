import { readItems } from '../../dialects/readItems.ts';
import { outlineOf } from '../../markdown/outline.ts';
import { parseMarkdown } from '../../markdown/parseMarkdown.ts';
import type { Item } from '../../model/item.ts';
import { createTextDocument, rangeOf } from '../../text/textDocument.ts';
import { applyEdits, type TextEdit } from '../../text/textEdit.ts';
import type { Decidable, ItemChange } from './itemChange.ts';
import type { Candidate, Source } from './source.ts';

/**
 * What becomes of the item when a candidate is applied: `fully` as meant; its `status` as meant, but not all else reads
 * back; `no` when it does not, or when another item of the document would read otherwise than before.
 */
export type Reading = 'fully' | 'status' | 'no';

/** The edits of a candidate, in document order. */
export function editsOf({ document }: Source, candidate: Candidate): TextEdit[] {
  return candidate
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
}

export function readsAs(source: Source, candidate: Candidate, mayVanish: boolean): Reading {
  const { change, document, item, spec } = source;
  const text = applyEdits(document.text, editsOf(source, candidate));
  if (text === document.text) {
    return 'no';
  }
  const after = itemsIn(text, document.uri, spec.path);
  const own = ownAmong(
    spec.items.filter((other) => other !== item),
    after,
  );
  if (own === 'changed') {
    return 'no';
  }
  if (own === 'gone') {
    return mayVanish && change.status !== undefined && change.status !== 'open' ? 'fully' : 'no';
  }
  return own.kind === 'decision' || own.kind === 'risk' ? judge(item, own, change) : 'no';
}

function itemsIn(text: string, uri: string, path: string): readonly Item[] {
  const document = createTextDocument(uri, 0, text);
  const parsed = parseMarkdown(document);
  return readItems(document, parsed, outlineOf(parsed.blocks, document.lineStarts.length), path);
}

/** The one item that is not one of `others`; all of these must still be there as they were. */
function ownAmong(others: readonly Item[], after: readonly Item[]): Item | 'gone' | 'changed' {
  const counts = new Map<string, number>();
  for (const other of others) {
    const sign = signOf(other);
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const left = after.filter((item) => {
    const sign = signOf(item);
    const count = counts.get(sign) ?? 0;
    counts.set(sign, count - 1);
    return count <= 0;
  });
  const found = after.length - left.length;
  const [own, second] = left;
  return found < others.length || second ? 'changed' : (own ?? 'gone');
}

function signOf(item: Item): string {
  const state = 'status' in item ? item.status : '';
  const owners = 'owners' in item ? item.owners.map(({ name }) => name) : [];
  const due = item.kind === 'decision' ? item.due?.text : undefined;
  return JSON.stringify([item.kind, item.dialect, item.path, item.id?.text, item.title.text, state, owners, due]);
}

function judge(before: Decidable, own: Decidable, change: ItemChange): Reading {
  const [name, now] = [before.title.text, own.title.text];
  const isHere = own.range.start.line === before.range.start.line || name.includes(now) || now.includes(name);
  if (!isHere || (change.status !== undefined && own.status !== change.status)) {
    return 'no';
  }
  const says = (part: { readonly text: string } | undefined, words: string | undefined) =>
    words === undefined || (part?.text.includes(plain(words)) ?? false);
  const must =
    says({ text: own.owners.map(({ name }) => name).join(', ') }, change.owner) &&
    (change.mitigation === undefined || (own.kind === 'risk' && says(own.mitigation, change.mitigation))) &&
    (change.due === undefined ||
      change.status === 'deferred' ||
      (own.kind === 'decision' && own.due?.day === change.due)) &&
    (change.option === undefined ||
      (own.kind === 'decision' &&
        before.kind === 'decision' &&
        (own.options.length === before.options.length + 1 ||
          own.options.some(({ title }) => says(title, change.option)))));
  if (!must) {
    return 'no';
  }
  const isFull =
    name === now &&
    (own.kind !== 'decision' ||
      (says(own.outcome, change.answer) &&
        says(own.reason, change.reason) &&
        (change.on === undefined || own.decidedOn?.day === change.on) &&
        (change.due === undefined || own.due?.day === change.due)));
  return isFull ? 'fully' : 'status';
}

/** The first words, without markup that reading takes away. */
function plain(words: string): string {
  return words
    .replace(/[*_`~\\[\](){}<>;]/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .join(' ');
}
