import * as z from 'zod/mini';
import type { DueDate, IsoDay } from '../model/date.ts';
import type { Item } from '../model/item.ts';
import type { Range } from '../text/range.ts';
import { rangeOf, spanOf, type TextDocument } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import type { Suggestion } from './finding.ts';

/** A date that half of its readers take for another day is met by half of them. */
export const dateAmbiguous = defineRule({
  meta: {
    id: 'date-ambiguous',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Write dates so that they are the same day for everybody',
    messages: {
      twoDays: '"{text}" is {dayFirst} to some readers and {monthFirst} to others. Which day is it?',
    },
    options: z.strictObject({}),
  },
  check({ spec, items, report }) {
    for (const item of items) {
      for (const date of datesOf(item)) {
        const days = daysOf(date);
        if (days) {
          const range = wordsOf(spec.document, date);
          report({
            messageId: 'twoDays',
            data: { text: date.text, ...days, key: item.key },
            range,
            suggestions: [writeDay(days.dayFirst, range), writeDay(days.monthFirst, range)],
          });
        }
      }
    }
  },
});

function datesOf(item: Item): DueDate[] {
  const dates = item.kind === 'decision' ? [item.due, item.decidedOn] : item.kind === 'evidence' ? [item.date] : [];
  return dates.filter((date) => date !== undefined);
}

/** The two days that the figures stand for; undefined where they, or other words, name one or none. */
function daysOf({ day, text }: DueDate): { readonly dayFirst: IsoDay; readonly monthFirst: IsoDay } | undefined {
  const figures = day === undefined ? /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text) : null;
  if (!figures) {
    return undefined;
  }
  const [, first = '', second = '', year = ''] = figures;
  const iso = (month: string, dayOfMonth: string) =>
    `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return { dayFirst: iso(second, first), monthFirst: iso(first, second) };
}

/** Where the figures alone stand: the range of a date may be that of its whole field. */
function wordsOf(document: TextDocument, { range, text }: DueDate): Range {
  const span = spanOf(document, range);
  const at = document.text.slice(span.start, span.end).indexOf(text);
  const start = span.start + Math.max(0, at);
  return at < 0 ? range : rangeOf(document, { start, end: start + text.length });
}

function writeDay(day: IsoDay, range: Range): Suggestion {
  return { title: { template: 'Write {day}', data: { day } }, range, snippet: `\${1:${day}}` };
}
