import * as z from 'zod/mini';
import { defineRule } from './defineRule.ts';
import { openRisks } from './openRisks.ts';
import { reportLacks } from './reportLacks.ts';
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
  check(context) {
    const { spec } = context;
    const all = openRisks(spec);
    const lacking = all.filter((risk) => risk.mitigation === undefined && context.isAsked(risk));
    reportLacks(context, all, lacking, (risk) => ({
      messageId: 'missing',
      data: { title: shorten(risk.title.text), key: risk.key },
      suggestions: suggestField(spec, risk, 'mitigation'),
    }));
  },
});
