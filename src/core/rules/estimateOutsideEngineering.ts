import * as z from 'zod/mini';
import { dateCommitmentsIn } from '../dialects/dateCommitments.ts';
import { type Section, sectionAtLine } from '../markdown/outline.ts';
import type { Estimate } from '../model/item.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import { rangeOf, spanOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import { estimates } from './estimates.ts';
import { lacksOf } from './lists.ts';
import { shorten } from './shorten.ts';

/** A figure that engineering has not given is one that engineering does not stand for. */
export const estimateOutsideEngineering = defineRule({
  meta: {
    id: 'estimate-outside-engineering',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    fixable: false,
    summary: 'Say which engineer gave an estimate or a date that stands in the part about why and what',
    messages: {
      one: '"{amount}" stands in the part about why and what. Which engineer gave it?',
      list: '{count} estimates stand in the part about why and what. Which engineer gave them?',
      date: '"{date}" is promised in the part about why and what. Which engineer says that it holds?',
      dates: '{count} dates are promised in the part about why and what. Which engineer says that they hold?',
    },
    options: z.strictObject({}),
  },
  check({ spec, report }) {
    if (spec.genre !== 'product') {
      return;
    }
    const isOfProduct = (section: Section) => isProductSection(spec, section);
    const all = estimates(spec.items).filter(({ range }) => isOfProduct(sectionAtLine(spec.outline, range.start.line)));
    const unsigned = all.filter((estimate) => estimate.owners.length === 0 && !isSourced(spec, estimate));
    for (const { items, range } of lacksOf(spec, all, unsigned)) {
      const [{ amount, key }] = items;
      report(
        items.length > 1
          ? { messageId: 'list', data: { count: String(items.length) }, range }
          : { messageId: 'one', data: { amount: shorten(amount.text), key }, range: amount.range },
      );
    }
    const given = new Set(all.map(({ amount }) => amount.range.start.line));
    const promised = dateCommitmentsIn(spec.outline, isOfProduct)
      .map(({ date, span, text }) => ({
        title: { text: date.text, range: rangeOf(spec.document, date.span) },
        range: rangeOf(spec.document, span),
        text,
      }))
      .filter(({ title }) => !given.has(title.range.start.line));
    const unsignedDates = promised.filter(({ text }) => !SOURCE.test(text));
    for (const { items, range } of lacksOf(spec, promised, unsignedDates)) {
      const [{ title }] = items;
      report(
        items.length > 1
          ? { messageId: 'dates', data: { count: String(items.length) }, range }
          : { messageId: 'date', data: { date: shorten(title.text) }, range: title.range },
      );
    }
  },
});

function isProductSection(spec: Spec, section: Section): boolean {
  const { side, reason } = sideOf(spec, section);
  // The name of a file says nothing of who wrote a part that no heading calls product's.
  return side === 'pm' && reason.kind !== 'file-role' && reason.kind !== 'default';
}

const SOURCE =
  /\b(?:engineer\w*|developers?|dev team|tech(?:nical)? lead|estimated by|given by|per @|spike)\b|@[\w-]+/i;

/** Whether somebody is named with the estimate, in whatever words. */
function isSourced({ document }: Spec, { range }: Estimate): boolean {
  const { start, end } = spanOf(document, range);
  return SOURCE.test(document.text.slice(start, end));
}
