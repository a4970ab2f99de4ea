import * as z from 'zod/mini';
import type { Decision, Part } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import { decisionStatusOf, teamStatusOf } from '../model/statusWords.ts';
import { spanOf, type TextDocument } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import type { Suggestion } from './finding.ts';
import { shorten } from './shorten.ts';

/** A status that only its author understands leaves everybody else to guess whether something is still open. */
export const decisionStatusUnknown = defineRule({
  meta: {
    id: 'decision-status-unknown',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Write the status of a decision in a word that everybody knows',
    messages: {
      record: '"{words}" does not say where this decision stands. Is it proposed, accepted, rejected or superseded?',
      entry: '"{words}" does not say where this stands. Is it open, decided, deferred, rejected or superseded?',
    },
    options: z.strictObject({}),
  },
  check({ spec, items, settings, report }) {
    const { open, decided, rejected, superseded, deferred } = settings.statuses;
    const ofTeam = teamStatusOf({ open, decided, rejected, superseded, deferred });
    const unknown = itemsOfKind(items, 'decision')
      .flatMap(unknownStatus)
      .filter(({ status }) => ofTeam(status.text) === undefined);
    for (const { decision, status } of unknown) {
      const isRecord = decision.shape === 'document';
      report({
        messageId: isRecord ? 'record' : 'entry',
        data: { words: shorten(status.text), key: decision.key },
        range: status.range,
        suggestions: suggestWords(spec.document, status, isRecord ? RECORD_WORDS : ENTRY_WORDS),
      });
    }
  },
});

/** What records are usually called, and what entries of a log, a table or a list are. */
const RECORD_WORDS = 'Proposed,Accepted,Rejected,Superseded';
const ENTRY_WORDS = 'Open,Decided,Deferred,Rejected,Superseded';

/** A status is a word or some; what is longer tells a story that nobody has to put into a word. */
const LONGEST_STATUS = 40;

function unknownStatus(decision: Decision): { readonly decision: Decision; readonly status: Part }[] {
  const { statusText: status } = decision;
  return status &&
    /\p{L}/u.test(status.text) &&
    status.text.length <= LONGEST_STATUS &&
    decisionStatusOf(status.text) === undefined
    ? [{ decision, status }]
    : [];
}

/** Nothing for a status that stands in a comment: the words alone are not what would be replaced. */
function suggestWords(document: TextDocument, { range }: Part, words: string): Suggestion[] {
  const { start, end } = spanOf(document, range);
  return document.text.startsWith('<!--', start) || document.text.slice(start, end).includes('\n')
    ? []
    : [{ title: { template: 'Choose a status', data: {} }, range, snippet: `\${1|${words}|}` }];
}
