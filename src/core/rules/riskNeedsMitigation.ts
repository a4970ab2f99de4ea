import * as z from 'zod/mini';
import type { Item, Risk } from '../model/item.ts';
import { defineRule } from './defineRule.ts';
import { lacksOf } from './lists.ts';
import { shorten } from './shorten.ts';
import { suggestField } from './suggestField.ts';

/** A risk that nobody does anything about, and nobody has accepted, is only a worry. */
export const riskNeedsMitigation = defineRule({
  meta: {
    id: 'risk-needs-mitigation',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say what is done about an open risk',
    messages: {
      missing: '"{title}" has no mitigation yet. What makes it less likely, or softens it?',
      list: '{count} risks here have no mitigation yet. What makes each less likely, or softens it?',
    },
    options: z.strictObject({}),
  },
  check({ spec, items, report }) {
    const lacking = openRisks(items).filter((risk) => risk.mitigation === undefined);
    for (const lack of lacksOf(spec, openRisks(spec.items), lacking)) {
      const [risk] = lack.items;
      if (lack.items.length > 1) {
        report({ messageId: 'list', data: { count: String(lack.items.length) }, range: lack.range });
      } else {
        report({
          messageId: 'missing',
          data: { title: shorten(risk.title.text), key: risk.key },
          range: lack.range,
          suggestions: suggestField(spec, risk, 'mitigation'),
        });
      }
    }
  },
});

function openRisks(items: readonly Item[]): Risk[] {
  return items.filter((item): item is Risk => item.kind === 'risk' && item.status === 'open' && !item.soft);
}
