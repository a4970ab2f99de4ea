import type { Item } from '../../model/item.ts';
import type { Spec } from '../../model/spec.ts';
import { escapeSnippet } from '../../text/snippet.ts';
import { lineText, spanOf } from '../../text/textDocument.ts';
import { labelsIn } from '../../vocabulary/labelsIn.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';
import { say } from '../pieces.ts';
import type { FeatureSentence } from '../sentences.ts';
import type { Completion } from './completion.ts';
import type { CursorPlace } from './cursorPlace.ts';

interface MissingField {
  /** The label as it is written, which every reader of Tandem knows. */
  readonly label: string;
  readonly why: FeatureSentence;
}

const STARTS_FIELD = /^([\s>]*(?:[-*+]\s+)?)([*_]{0,2}\p{L}{0,20})$/u;

/**
 * The labels of what the item at the cursor lacks, where a line of its own is begun: an empty line or bullet, or one that
 * opens a label. Empty elsewhere.
 */
export function missingFieldOffers(spec: Spec, { before, columns, item, position }: CursorPlace): Completion[] {
  const [, lead = '', word = ''] = STARTS_FIELD.exec(before) ?? [];
  const rest = lineText(spec.document, position.line).slice(before.length);
  if (!item || columns || before !== lead + word || rest.trim() !== '' || !belongsTo(spec, item, lead, position.line)) {
    return [];
  }
  const typed = { start: { line: position.line, character: lead.length }, end: position };
  const mark = /^[*_]{2}/.exec(word)?.[0] ?? (usesPlainLabels(spec, item) ? '' : '**');
  const words = labelsIn(languageOf(spec.outline));
  return missingIn(item).map(({ label: name, why }) => {
    const label = words.get(name) ?? name;
    return {
      kind: 'field',
      label: say('{title}', { title: label }),
      detail: [say(why)],
      insert: `${escapeSnippet(`${mark}${label}:${mark}`)} $0`,
      isSnippet: true,
      typed,
      filterText: `${word.startsWith('*') || word.startsWith('_') ? mark : ''}${label}`,
    };
  });
}

/** Below a bullet only what is indented further is a part of it; a heading has all of its section. */
function belongsTo(spec: Spec, item: Item, lead: string, line: number): boolean {
  if (item.shape === 'section' || item.shape === 'label' || item.shape === 'paragraph') {
    return line > item.range.start.line;
  }
  const own = lineText(spec.document, item.range.start.line);
  return item.shape === 'bullet' && line > item.range.start.line && indentOf(lead) > indentOf(own);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function usesPlainLabels({ document }: Spec, item: Item): boolean {
  const { start, end } = spanOf(document, item.range);
  const text = document.text.slice(start, end);
  return !text.includes('**') && !text.includes('__') && /^\s*(?:[-*+]\s+)?\p{Lu}\p{L}+:\s/mu.test(text);
}

function missingIn(item: Item): MissingField[] {
  switch (item.kind) {
    case 'decision':
      return [
        ...lacks(item.owners.length === 0, 'Owner', 'who decides'),
        ...lacks(item.due === undefined && item.status === 'open', 'Due', 'by when it is needed'),
        ...lacks(item.statusText === undefined, 'Status', 'where it stands'),
        ...lacks(item.options.length === 0 && item.status === 'open', 'Options', 'the ways to go'),
        ...lacks(item.recommendation === undefined && item.status === 'open', 'Recommendation', 'which way, and why'),
        ...lacks(item.outcome === undefined && item.status !== 'open', 'Decision', 'what was decided'),
        ...lacks(item.reason === undefined && item.status !== 'open', 'Reason', 'why'),
      ];
    case 'risk':
      return [
        ...lacks(item.mitigation === undefined, 'Mitigation', 'what is done about it'),
        ...lacks(item.owners.length === 0, 'Owner', 'who looks after it'),
        ...lacks(item.likelihood === undefined, 'Likelihood', 'low, medium or high'),
        ...lacks(item.impact === undefined, 'Impact', 'low, medium or high'),
      ];
    case 'estimate':
      return [
        ...lacks(item.assumptions.length === 0, 'Rests on', 'what must be true for it'),
        ...lacks(item.confidence === undefined, 'Confidence', 'low, medium or high'),
        ...lacks(item.owners.length === 0, 'Estimated by', 'who gave it'),
      ];
    case 'metric':
      return [
        ...lacks(item.baseline === undefined, 'Baseline', 'what it is today'),
        ...lacks(item.target === undefined, 'Target', 'what it should be'),
        ...lacks(item.timeframe === undefined, 'Timeframe', 'by when'),
      ];
    case 'assumption':
      return [
        ...lacks(item.validation === undefined, 'Validation', 'how it will be checked'),
        ...lacks(item.owners.length === 0, 'Owner', 'who checks it'),
      ];
    case 'evidence':
      return [
        ...lacks(item.source === undefined, 'Source', 'where it comes from'),
        ...lacks(item.date === undefined, 'Date', 'of which day it is'),
      ];
    case 'scope-change':
      return [
        ...lacks(item.timelineImpact === undefined, 'Impact on timeline', 'what it costs in time'),
        ...lacks(item.qualityImpact === undefined, 'Impact on quality', 'what it costs in quality'),
        ...lacks(item.recommendation === undefined, 'Recommendation', 'which way, and why'),
      ];
  }
}

function lacks(isMissing: boolean, label: string, why: FeatureSentence): MissingField[] {
  return isMissing ? [{ label, why }] : [];
}
