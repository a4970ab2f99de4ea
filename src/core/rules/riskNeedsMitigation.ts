import * as z from 'zod/mini';
import type { Risk } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { lineText, type TextDocument, textIn } from '../text/textDocument.ts';
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
    const { spec, items } = context;
    const all = openRisks(spec.items).filter((risk) => isExpected(spec, risk));
    const lacking = openRisks(items).filter((risk) => risk.mitigation === undefined && isExpected(spec, risk));
    reportLacks(context, all, lacking, (risk) => ({
      messageId: 'missing',
      data: { title: shorten(risk.title.text), key: risk.key },
      suggestions: suggestField(spec, risk, 'mitigation'),
    }));
  },
});

// A list of what goes wrong in operation is for whoever mends it, and "items" of some risk are work.
const OTHER_PLACE = /\b(?:failure modes?|troubleshooting|risk items|failures?)\b/i;
const ANSWERED =
  /\b(?:none (?:is )?(?:needed|required)|not (?:needed|required)|deferr\w+|out of scope|allocate|reserve|solution)\b|\?\s*$/i;
const ANSWER_BELOW = /^\s*[-*+]?\s*[*_]*(?:solution|response|answer|workaround|mitigation|resolution)\b/i;

/** Whether somebody would look for a mitigation here: not of a question, nor where an answer stands in other words. */
function isExpected({ document }: Spec, { path, range }: Risk): boolean {
  return (
    !OTHER_PLACE.test(path.at(-1) ?? '') &&
    !ANSWERED.test(textIn(document, range)) &&
    !isAnsweredBelow(document, range.end.line + 1)
  );
}

const FEW_LINES = 12;

/** "Risk: …" as a bullet, then a paragraph, then "Mitigation: …": three blocks that belong together. */
function isAnsweredBelow(document: TextDocument, from: number): boolean {
  for (let line = from; line < Math.min(from + FEW_LINES, document.lineStarts.length); line += 1) {
    const text = lineText(document, line);
    if (ANSWER_BELOW.test(text)) {
      return true;
    }
    if (/^#|^\s*[-*+]?\s*[*_]*risk\b/i.test(text)) {
      return false;
    }
  }
  return false;
}
