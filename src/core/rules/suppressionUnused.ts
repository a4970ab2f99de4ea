import * as z from 'zod/mini';
import type { Marker } from '../model/marker.ts';
import type { Range } from '../text/range.ts';
import { lineSpan, lineText, rangeOf, spanOf, type TextDocument } from '../text/textDocument.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { defineRule } from './defineRule.ts';
import type { Fix } from './finding.ts';
import type { Unused } from './suppressions.ts';

/** A comment that turns off nothing today turns off something else tomorrow, and nobody knows why. */
export const suppressionUnused = defineRule({
  meta: {
    id: 'suppression-unused',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    fixable: true,
    summary: 'Take out comments that turn off nothing',
    messages: {
      all: 'This comment turns off nothing any more.',
      some: '"{rules}" finds nothing here, so there is nothing to turn off.',
    },
    options: z.strictObject({}),
  },
  check({ spec, unusedSuppressions, report }) {
    const { document } = spec;
    for (const unused of unusedSuppressions()) {
      const named = namesIn(unused.marker);
      const isAll = unused.rules.length === named.length;
      report({
        messageId: isAll ? 'all' : 'some',
        data: { rules: unused.rules.join(', ') },
        range: unused.marker.range,
        fixes: [isAll ? takeOut(document, unused) : shorten(document, unused)],
      });
    }
  },
});

function namesIn({ value }: Marker): string[] {
  return value.split(/[\s,]+/).filter((rule) => rule !== '');
}

function takeOut(document: TextDocument, { marker, end }: Unused): Fix {
  const edits = [marker, ...(end ? [end] : [])].map(({ range }) => withoutComment(document, range));
  return { title: { template: 'Take this comment out', data: {} }, edits };
}

/** Leaves the names that do turn something off. */
function shorten(document: TextDocument, { marker: { range, value }, rules, end }: Unused): Fix {
  const names = namesIn({ kind: 'disable', value, range }).filter((rule) => !rules.includes(rule));
  const edits = [range, ...(end ? [end.range] : [])].map((place): TextEdit => {
    const { start, end: to } = spanOf(document, place);
    const text = document.text.slice(start, to);
    const at = text.search(/(?<=tandem-(?:disable-next-line|disable|enable)\s+)\S/);
    const rest = text.slice(at).search(/\s*(?:--(?!>)|-->)/);
    return {
      range: rangeOf(document, { start: start + at, end: start + at + rest }),
      newText: names.join(' '),
    };
  });
  return { title: { template: 'Keep {rules} only', data: { rules: names.join(', ') } }, edits };
}

/** The whole line where nothing else stands on it, unless that would join what stands above and below. */
function withoutComment(document: TextDocument, range: Range): TextEdit {
  const { start, end } = spanOf(document, range);
  const first = lineSpan(document, range.start.line);
  const last = lineSpan(document, range.end.line);
  const before = document.text.slice(first.start, start);
  const isAlone = before.trim().replace(/^>+$/, '') === '' && document.text.slice(end, last.end).trim() === '';
  if (!isAlone) {
    const gap = before.length - before.trimEnd().length;
    return { range: rangeOf(document, { start: start - gap, end }), newText: '' };
  }
  if (isProse(document, range.start.line - 1) && isProse(document, range.end.line + 1)) {
    return { range: rangeOf(document, { start, end }), newText: '' };
  }
  // Of two empty lines around it one goes along.
  const isBetween = isBlank(document, range.start.line - 1) && isBlank(document, range.end.line + 1);
  const behind = document.lineStarts[range.end.line + 1];
  const next = isBetween ? (document.lineStarts[range.end.line + 2] ?? behind) : behind;
  const span =
    next === undefined ? { start: Math.max(0, first.start), end: last.end } : { start: first.start, end: next };
  return { range: rangeOf(document, span), newText: '' };
}

/** Beyond the first line is nothing to keep apart; behind the last line is none to take out. */
function isBlank(document: TextDocument, line: number): boolean {
  return line < 0 || (line < document.lineStarts.length && lineText(document, line).trim() === '');
}

function isProse(document: TextDocument, line: number): boolean {
  const text = line < 0 || line >= document.lineStarts.length ? '' : lineText(document, line).trim();
  return text !== '' && !/^(?:[-*+#>|]|\d+[.)]\s|<!--|```)/.test(text);
}
