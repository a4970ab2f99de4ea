import type { Block } from '../markdown/blocks.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import type { Item } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { type Range, type Span, spanHolds } from '../text/range.ts';
import { spanAt } from '../text/spanAt.ts';
import { offsetAt } from '../text/textDocument.ts';
import { fileReferencesOf } from './fileReferences.ts';
import type { IndexedFile } from './indexedFile.ts';
import { placesWithId } from './placesWithId.ts';
import type { SpecIndex } from './specIndex.ts';

/** What others rest on: an assumption or constraint with an id. */
export interface Foundation {
  readonly id: string;
  /** The id, where it is given. */
  readonly range: Range;
  /** All that is said of it there, white space folded. */
  readonly text: string;
}

/** An estimate or decision that names what has changed. */
export interface Citing {
  readonly uri: string;
  /** Where it names it. */
  readonly range: Range;
  readonly title: string;
}

/** Something that others rest on and that says something else than before. */
export interface ShakenFoundation {
  readonly foundation: Foundation;
  /** Whether it is now said to be false, which it was not before. */
  readonly isFalse: boolean;
  /** Never empty. */
  readonly citing: readonly Citing[];
}

/** The assumptions and constraints of a spec that have an id. */
export function foundationsOf(spec: Spec): readonly Foundation[] {
  return fileReferencesOf(spec)
    .definitions.filter(({ kind }) => kind === 'assumption' || kind === 'constraint')
    .map(({ id, range }) => ({ id, range, text: textAround(spec, range) }));
}

const FALSE =
  /\b(?:false|invalid|invalidated|refuted|disproved|disproven|wrong|no longer (?:true|valid|holds|applies))\b|~~|❌/i;

// A cell, a field or all of it that says so: words in running text may be about something else ("no false alarms").
const MARKED_FALSE =
  /(?:\||\b(?:status|state|result|validation|validated)\b[*_]*\s*[:：])[*_\s]*(?:(?:false|invalid|invalidated|refuted|disproved|disproven|wrong|falsch|widerlegt|faux|fausse|infirmée?|fals[oa]|refutad[oa]|fałszywe|sai|неверно|опровергнуто|誤り|否定|错误)(?=[*_]*\s*(?:$|[|.,;:(—–-]|(?:in|on|by|since)\b))|❌)|❌\s*$|^[^\p{L}]{0,6}[\w-]{1,20}[^\p{L}]{0,6}~~/iu;

/** The assumptions and constraints that each estimate and decision of a spec names and that are marked false in it, by its key. */
export const restingOnFalse = memoised((spec: Spec): ReadonlyMap<string, readonly string[]> => {
  const { uses } = fileReferencesOf(spec);
  const wrong = uses.some(({ within }) => within !== undefined)
    ? foundationsOf(spec).filter(({ text }) => MARKED_FALSE.test(text.replace(/^[|\s]+/, '')))
    : [];
  const found = new Map<string, Set<string>>();
  for (const id of new Set(wrong.map((one) => one.id))) {
    for (const { within } of placesWithId(uses, id)) {
      if (within !== undefined) {
        found.set(within, (found.get(within) ?? new Set()).add(id));
      }
    }
  }
  return new Map([...found].map(([key, ids]) => [key, [...ids]]));
});

/**
 * What of `before` says something else in `after`, and the estimates and decisions anywhere that name it: they are worth
 * another look. Both are of one spec; `index` knows it as it is now.
 */
export function worthAnotherLook(
  before: readonly Foundation[],
  after: readonly Foundation[],
  uri: string,
  { get, references }: Pick<SpecIndex, 'get' | 'references'>,
): ShakenFoundation[] {
  const old = new Map(before.map((one) => [one.id, one.text]));
  return after.flatMap((foundation) => {
    const text = old.get(foundation.id);
    if (text === undefined || text === foundation.text) {
      return [];
    }
    const citing = new Map<string, Citing>();
    for (const use of references.usesMeaning(uri, foundation.id)) {
      const file = use.within === undefined ? undefined : get(use.uri);
      const item = file && itemsByKey(file).get(use.within ?? '');
      if (item?.kind === 'estimate' || item?.kind === 'decision') {
        citing.set(`${use.uri}\n${item.key}`, { uri: use.uri, range: use.range, title: item.title.text });
      }
    }
    const isFalse = FALSE.test(foundation.text) && !FALSE.test(text);
    return citing.size > 0 ? [{ foundation, isFalse, citing: [...citing.values()] }] : [];
  });
}

const itemsByKey = memoised(
  ({ items }: IndexedFile): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.key, item])),
);

/** The row, bullet, paragraph or section that a range stands in, as folded text. */
function textAround({ document, outline }: Spec, range: Range): string {
  const section = sectionAtLine(outline, range.start.line);
  const at = offsetAt(document, range.start);
  const inHeading = section.heading && spanHolds(section.heading.span, at);
  const span = inHeading
    ? { start: section.heading.span.start, end: section.blocks.at(-1)?.span.end ?? section.heading.span.end }
    : (spanAround(section.blocks, at) ?? { start: at, end: at });
  return document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

function spanAround(blocks: readonly Block[], at: number): Span | undefined {
  const block = spanAt(blocks, at);
  switch (block?.kind) {
    case 'table':
      return (spanHolds(block.header.span, at) ? block.header : spanAt(block.rows, at))?.span;
    case 'list': {
      const item = spanAt(block.items, at);
      const first = item?.blocks[0];
      // What stands in a bullet's own words belongs to it with all below; what stands below is another thing.
      return item && first && spanHolds(first.span, at) ? item.span : spanAround(item?.blocks ?? [], at);
    }
    case 'quote':
      return spanAround(block.blocks, at);
    default:
      return block?.span;
  }
}
