import * as z from 'zod/mini';
import type { Decision } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { type Definition, fileReferencesOf } from '../workspace/fileReferences.ts';
import { ownStandings } from '../workspace/standings.ts';
import { defineRule } from './defineRule.ts';
import { fileNameOf } from './fileNameOf.ts';
import { shorten } from './shorten.ts';

/** Where two places disagree whether something is decided, half of the readers go on deciding it. */
export const statusContradicts = defineRule({
  meta: {
    id: 'status-contradicts',
    since: '0.1.0',
    set: 'recommended',
    severity: 'warning',
    about: 'present',
    needsWorkspace: true,
    ofSettled: true,
    fixable: false,
    summary: 'Say in one way where a decision stands',
    messages: {
      here: '{id} is {here} here and {there} elsewhere in this document. Which one holds?',
      beyond: '{id} is {here} here and {there} in another file. Which one holds?',
      record: 'This is "{here}" here and "{there}" above. Which one holds?',
      listed: '"{title}" is "{here}" here and "{there}" in {file}. Which one holds?',
    },
    options: z.strictObject({}),
  },
  check({ spec, references, report }) {
    const { uri } = spec.document;
    const [first, ...others] = ownStandings(spec);
    for (const { range, status, words } of others) {
      if (first && status !== first.status) {
        const related = [relatedTo(uri, first.range, first.words)];
        report({ messageId: 'record', data: { here: words, there: first.words }, range, related });
      }
    }
    for (const { here, there } of references?.standingsBeyond(uri, fileReferencesOf(spec)) ?? []) {
      const data = { title: shorten(here.title), here: here.words, there: there.words, file: fileNameOf(there.uri) };
      const related = [relatedTo(there.uri, there.range, there.words)];
      report({ messageId: 'listed', data, range: here.range, related });
    }
    if (spec.state === 'settled') {
      return;
    }
    for (const [first, other] of pairsIn(spec)) {
      report({
        messageId: 'here',
        data: { id: other.id?.text ?? '', here: other.status, there: first.status },
        range: other.statusText?.range ?? other.title.range,
        related: [relatedTo(uri, first.statusText?.range ?? first.title.range, first.status)],
      });
    }
    for (const { here, there } of references?.contradicted(uri, fileReferencesOf(spec)) ?? []) {
      report({
        messageId: 'beyond',
        data: { id: here.id, here: here.status ?? '', there: there.status ?? '' },
        range: here.range,
        related: [relatedTo(there.uri, there.range, there.status ?? '')],
      });
    }
  },
});

function relatedTo(uri: string, range: Definition['range'], status: string) {
  return { uri, range, message: { template: 'Here it is {status}', data: { status } } };
}

/** Decisions with the same id of which one is still open and the other is not: the first of that id, and the other. */
function pairsIn({ items }: Spec): (readonly [Decision, Decision])[] {
  const first = new Map<string, Decision>();
  return items.flatMap((item) => {
    if (item.kind !== 'decision' || !item.id) {
      return [];
    }
    const other = first.get(item.id.text);
    first.set(item.id.text, other ?? item);
    const isOneOpen = other && (other.status === 'open') !== (item.status === 'open');
    return other && isOneOpen && (item.statusText || other.statusText) ? [[other, item] as const] : [];
  });
}
