import { parseMarkup, snippetOf, type Writing } from '../features/templates/markup.ts';
import type { Block, ListItem } from '../markdown/blocks.ts';
import { fieldsOfProse } from '../markdown/fields.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Decision } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { Position } from '../text/position.ts';
import { rangeTouches, type Span } from '../text/range.ts';
import { lineSpan, offsetAt, rangeOf, type TextDocument } from '../text/textDocument.ts';
import { labelsIn } from '../vocabulary/labelsIn.ts';
import { languageOf } from '../vocabulary/languageOf.ts';
import { done, type Outcome, refused, type SnippetEdit } from './editResult.ts';

const LABEL = 'Alternative';
/** What an alternative says, as fields below it. */
const FIELDS: readonly (readonly [string, string])[] = [
  ['Gain', '[what users or the business get]'],
  ['Cost', '[what it takes or gives up]'],
  ['Constraint that changed', '[what is different from what was assumed, and who set it]'],
  ['Proposed by', '[me: @who proposes it]'],
];
const TITLE = '[short name, and what it changes]';

/**
 * Another way to reach what stands at `position`, with its trade-offs, the constraint that changed and who proposes it: as one
 * more option of a decision, below the bullet of a requirement, or behind the paragraph, table or heading. Nothing of what is
 * there is touched. Refused where there is no text of that sort.
 */
export function proposeAlternative(spec: Spec, position: Position, writing: Writing = {}): Outcome<SnippetEdit> {
  const { document } = spec;
  const place = lastOption(spec, position) ?? placeAt(spec, position);
  if (!place) {
    return refused('unsuitable', 'Put the cursor into the requirement or decision that you have an alternative to.');
  }
  const labels = labelsIn(languageOf(spec.outline));
  const own = labels.get(place.label) ?? place.label;
  const title = [...(own === '' ? [] : [`**${own}:**`]), TITLE].join(' ');
  const fields = FIELDS.map(([label, value]) => `${place.below}- **${labels.get(label) ?? label}:** ${value}`);
  const pieces = parseMarkup([place.lead + title, ...fields].join('\n'));
  return done({
    uri: document.uri,
    version: document.version,
    range: rangeOf(document, { start: place.at, end: place.at }),
    snippet: place.before + snippetOf(pieces, writing) + place.behind,
  });
}

interface Place {
  readonly at: number;
  /** Line breaks between what is there and the alternative. */
  readonly before: string;
  /** What its first line starts with, marker included. */
  readonly lead: string;
  /** The indentation of its fields. */
  readonly below: string;
  readonly label: string;
  readonly behind: string;
}

/** Behind the last option of the decision at `position`, where its options are bullets. */
function lastOption(spec: Spec, position: Position): Place | undefined {
  const { document } = spec;
  const decision = spec.items
    .filter((item): item is Decision => item.kind === 'decision' && item.options.length > 0)
    .findLast(({ range }) => rangeTouches(range, position));
  const option = decision?.options.at(-1)?.title.range.start;
  const item = option && bulletAt(sectionAtLine(spec.outline, option.line).blocks, offsetAt(document, option));
  if (!item) {
    return undefined;
  }
  const first = item.blocks[0];
  const label = first?.kind === 'paragraph' ? fieldsOfProse(first.prose)[0]?.label : undefined;
  const lead = `${prefixOf(document, item.span)}${nextMarker(document, item)} `;
  return {
    at: item.span.end,
    before: '\n',
    lead,
    below: blank(lead),
    label: label === undefined ? '' : nextLabel(label),
    behind: '',
  };
}

/** Below the bullet at `position`, else behind the block. */
function placeAt(spec: Spec, position: Position): Place | undefined {
  const { document } = spec;
  const at = offsetAt(document, position);
  const section = sectionAtLine(spec.outline, position.line);
  const item = bulletAt(section.blocks, at);
  if (item) {
    const marker = document.text.slice(item.marker.start, item.marker.end);
    const indent = prefixOf(document, item.span) + ' '.repeat(marker.length + 1);
    return { at: item.span.end, before: '\n', lead: `${indent}- `, below: `${indent}  `, label: LABEL, behind: '' };
  }
  const block = section.blocks.find(({ lines }) => lines.start <= position.line && position.line < lines.end);
  const target = block && block.kind !== 'break' ? block : section.heading;
  if (!target) {
    return undefined;
  }
  const { end } = lineSpan(document, target.lines.end - 1);
  const isLast = lineSpan(document, target.lines.end).end <= lineSpan(document, target.lines.end).start;
  return { at: end, before: '\n\n', lead: '- ', below: '  ', label: LABEL, behind: isLast ? '' : '\n' };
}

/** The innermost bullet around an offset. */
function bulletAt(blocks: readonly Block[], at: number): ListItem | undefined {
  for (const block of blocks) {
    if (holds(block.span, at)) {
      const items = block.kind === 'list' ? block.items : [];
      const item = items.find(({ span }) => holds(span, at));
      return bulletAt(block.kind === 'quote' ? block.blocks : (item?.blocks ?? []), at) ?? item;
    }
  }
  return undefined;
}

/** A cursor right behind a text is still in it. */
function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end;
}

/** What stands before `span` on its line: quote marks stand, outer list markers become spaces. */
function prefixOf(document: TextDocument, { start }: Span): string {
  const lineStart = document.text.lastIndexOf('\n', start - 1) + 1;
  return blank(document.text.slice(lineStart, start));
}

function blank(text: string): string {
  return text.replace(/[^\s>]/g, ' ');
}

function nextMarker(document: TextDocument, item: ListItem): string {
  const marker = document.text.slice(item.marker.start, item.marker.end);
  const number = Number.parseInt(marker, 10);
  return Number.isNaN(number) ? marker : `${number + 1}${marker.slice(-1)}`;
}

/** "Option C" behind "Option B", "Option 3" behind "Option 2"; other labels say that it is an alternative. */
function nextLabel(label: string): string {
  const match = /^(.*?\s)([A-Y]|\d{1,3})$/.exec(label);
  const [, words, mark = ''] = match ?? [];
  if (words === undefined) {
    return LABEL;
  }
  return words + (/\d/.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1));
}
