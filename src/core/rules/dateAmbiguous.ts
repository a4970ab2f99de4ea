import * as z from 'zod/mini';
import { dateCommitmentsIn } from '../dialects/dateCommitments.ts';
import type { IsoDay } from '../model/date.ts';
import type { Item, Phase } from '../model/item.ts';
import { readDate } from '../model/readDate.ts';
import type { Spec } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import { rangeOf, spanOf } from '../text/textDocument.ts';
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
  check({ spec, items, statements, report }) {
    if (!SLASHED.test(spec.document.text)) {
      return;
    }
    const told = new Set<number>();
    for (const { range, key } of [
      ...items.flatMap(placesOf),
      ...statements('phase').flatMap(timingOf),
      ...promised(spec),
    ]) {
      const { start, end } = spanOf(spec.document, range);
      for (const match of spec.document.text.slice(start, end).matchAll(DATES)) {
        const [text] = match;
        const at = start + match.index;
        const days = daysOf(text);
        // A date may be part of two things: of a row, and of the phase that it is.
        if (days && told.size !== told.add(at).size) {
          const found = rangeOf(spec.document, { start: at, end: at + text.length });
          report({
            messageId: 'twoDays',
            data: { text, ...days, ...(key === undefined ? {} : { key }) },
            range: found,
            suggestions: [writeDay(days.dayFirst, found), writeDay(days.monthFirst, found)],
          });
        }
      }
    }
  },
});

const SLASHED = /\d\/\d{1,2}\/\d\d/;
const DATES = /(?<![\d/.])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])/g;

/** Words in which a date is meant. */
interface DatedPlace {
  readonly range: Range;
  /** Of the item that they are a part of; undefined outside items. */
  readonly key: string | undefined;
}

/** What an item says of when: its dates, and the parts in which people put them. */
function placesOf(item: Item): DatedPlace[] {
  return partsOf(item).flatMap((part) => (part ? [{ range: part.range, key: item.key }] : []));
}

function partsOf(item: Item): readonly ({ readonly range: Range } | undefined)[] {
  switch (item.kind) {
    case 'decision':
      return [item.due, item.decidedOn, item.raisedOn, item.outcome, item.recommendation?.text];
    case 'risk':
      return [item.title, item.mitigation, item.raisedOn];
    case 'assumption':
      return [item.title, item.validation];
    case 'estimate':
      return [item.title, item.amount];
    case 'metric':
      return [item.title, item.baseline, item.target, item.timeframe];
    case 'evidence':
      return [item.date];
    case 'scope-change':
      return [item.title, item.timelineImpact, item.qualityImpact, item.recommendation];
  }
}

function timingOf({ timing, title }: Phase): DatedPlace[] {
  return [title, ...(timing ? [timing] : [])].map(({ range }) => ({ range, key: undefined }));
}

function promised({ document, outline }: Spec): DatedPlace[] {
  return dateCommitmentsIn(outline).map(({ date }) => ({ range: rangeOf(document, date.span), key: undefined }));
}

/** The two days that the figures stand for; undefined where they name one or none. */
function daysOf(text: string): { readonly dayFirst: IsoDay; readonly monthFirst: IsoDay } | undefined {
  const found = readDate(text);
  if (!found || found.day !== undefined) {
    return undefined;
  }
  const [first = '', second = '', year = ''] = text.split('/');
  const iso = (month: string, dayOfMonth: string) =>
    `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return { dayFirst: iso(second, first), monthFirst: iso(first, second) };
}

function writeDay(day: IsoDay, range: Range): Suggestion {
  return { title: { template: 'Write {day}', data: { day } }, range, snippet: `\${1:${day}}` };
}
