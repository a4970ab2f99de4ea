import * as z from 'zod/mini';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Estimate } from '../model/item.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import { spanOf } from '../text/textDocument.ts';
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
    summary: 'Say which engineer gave an estimate that stands in the part about why and what',
    messages: {
      one: '"{amount}" stands in the part about why and what. Which engineer gave it?',
      list: '{count} estimates stand in the part about why and what. Which engineer gave them?',
    },
    options: z.strictObject({}),
  },
  check({ spec, report }) {
    const all = estimates(spec.items).filter((item) => isOfProduct(spec, item));
    const unsigned = all.filter((estimate) => estimate.owners.length === 0 && !isSourced(spec, estimate));
    for (const { items, range } of lacksOf(spec, all, unsigned)) {
      const [{ amount, key }] = items;
      report(
        items.length > 1
          ? { messageId: 'list', data: { count: String(items.length) }, range }
          : { messageId: 'one', data: { amount: shorten(amount.text), key }, range: amount.range },
      );
    }
  },
});

function isOfProduct(spec: Spec, { range }: Estimate): boolean {
  const { side, reason } = sideOf(spec, sectionAtLine(spec.outline, range.start.line));
  // The name of a file says nothing of who wrote a part that no heading calls product's.
  return spec.genre === 'product' && side === 'pm' && reason.kind !== 'file-role' && reason.kind !== 'default';
}

const SOURCE =
  /\b(?:engineer\w*|developers?|dev team|tech(?:nical)? lead|estimated by|given by|per @|spike)\b|@[\w-]+/i;

/** Whether somebody is named with the estimate, in whatever words. */
function isSourced({ document }: Spec, { range }: Estimate): boolean {
  const { start, end } = spanOf(document, range);
  return SOURCE.test(document.text.slice(start, end));
}
